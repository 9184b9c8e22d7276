import type { Tri } from '../model/condition';
import type { Contradiction, Environment, Inference, Origin } from '../model/environment';
import {
  isSetQuestion,
  questionIds,
  setQuestions,
  unknown,
  vocabulary,
  type Answers,
  type OneQuestionId,
  type QuestionId,
} from '../model/vocabulary';
import { rules } from '../knowledge/inferences';
import { platformOf, platforms } from '../knowledge/platforms';
import { optionLabel } from '../knowledge/questions';
import { worstTrust } from './trust';

type Possible = { [Q in OneQuestionId]: readonly string[] };

const oneQuestionIds = questionIds.filter((id): id is OneQuestionId => !isSetQuestion(id));

const isAnswered = (answers: Answers, id: QuestionId): boolean =>
  answers[id] !== undefined && answers[id] !== unknown;

function answeredValues(answers: Answers): Possible {
  const entries = oneQuestionIds.map((id): [OneQuestionId, readonly string[]] => {
    const value = answers[id];
    return [id, value === undefined || value === unknown ? vocabulary[id] : [value]];
  });
  return Object.fromEntries(entries) as Possible;
}

/** Platforms that contradict an answer of the reader are no candidates while the platform is open. */
function narrowPlatforms(possible: Possible, answers: Answers): void {
  if (isAnswered(answers, 'platform')) return;
  possible.platform = platforms
    .filter((platform) =>
      platform.fixes.every((fix) => {
        const value = answers[fix.question];
        const to: readonly string[] = fix.to;
        return value === undefined || value === unknown || to.includes(value);
      }),
    )
    .map((platform) => platform.id);
}

interface Narrowing extends Omit<Inference, 'from'> {
  readonly from: QuestionId;
  readonly to: readonly string[];
}

const isBelow = (version: string, minor: number): boolean => Number(version.split('.')[1]) < minor;

/** Everything that an answer fixes for other questions: what the platform fixes, and the rules of knowledge. */
function narrowings(possible: Possible): Narrowing[] {
  const list: Narrowing[] = [];
  const [only, ...others] = possible.platform;
  if (only !== undefined && others.length === 0) {
    for (const fix of platformOf(only as (typeof vocabulary.platform)[number]).fixes) {
      list.push({ ...fix, from: 'platform' });
    }
  }
  for (const rule of rules) {
    const { minorBelow: limit, runtime } = rule;
    if (limit !== undefined && !possible.kubernetes.every((version) => isBelow(version, limit))) continue;
    if (runtime !== undefined && (possible.runtime.length !== 1 || possible.runtime[0] !== runtime)) continue;
    list.push(rule);
  }
  return list;
}

function contradictionOf(narrowing: Narrowing, value: string): Contradiction {
  const label = optionLabel(narrowing.question, value as never);
  return {
    questions: [narrowing.from, narrowing.question],
    message: `${narrowing.why} You answered “${label}”; your answer was taken.`,
    sources: narrowing.sources,
    ...(narrowing.confidence && { confidence: narrowing.confidence }),
  };
}

/**
 * Turns answers into the world that they leave possible. What a platform fixes is filled in where the reader gave
 * no answer; where he gave another one, his answer wins and the contradiction is reported.
 */
export function infer(answers: Answers): Environment {
  const possible = answeredValues(answers);
  const origin = Object.fromEntries(
    questionIds.map((id): [QuestionId, Origin] => [id, isAnswered(answers, id) ? 'answer' : 'open']),
  ) as Record<QuestionId, Origin>;
  const inferences: Inference[] = [];
  const contradictions: Contradiction[] = [];
  narrowPlatforms(possible, answers);
  for (const narrowing of narrowings(possible)) {
    const id = narrowing.question as OneQuestionId;
    const before = possible[id];
    const after = before.filter((value) => narrowing.to.includes(value));
    const [value] = before;
    if (isAnswered(answers, id)) {
      if (after.length === 0 && value !== undefined) contradictions.push(contradictionOf(narrowing, value));
    } else if (after.length > 0 && after.length < before.length) {
      possible[id] = after;
      if (after.length === 1) origin[id] = narrowing.from === 'platform' ? 'platform' : 'inferred';
      inferences.push(narrowing);
    }
  }
  const frozen = possible as unknown as Environment['possible'];
  return {
    answers,
    possible: frozen,
    members: membersOf(answers),
    origin,
    inferences,
    contradictions,
    trust: worstTrust(frozen.trust, frozen.tenancy),
  };
}

function membersOf(answers: Answers): Environment['members'] {
  const entries = setQuestions.map((id) => {
    const value: readonly string[] | undefined | typeof unknown = answers[id];
    const known = value === undefined || value === unknown ? undefined : value;
    const tri = (option: string): Tri => (known ? (known.includes(option) ? 'yes' : 'no') : 'unknown');
    return [id, Object.fromEntries(vocabulary[id].map((option) => [option, tri(option)]))];
  });
  return Object.fromEntries(entries) as Environment['members'];
}
