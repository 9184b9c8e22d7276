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
import { optionLabel } from '../knowledge/questions';
import { candidatePlatforms, narrowingsIn, type Narrowing, type Possible } from './narrowings';
import { worstTrust } from './trust';

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

function contradictionOf({ inference, question }: Narrowing, value: string): Contradiction {
  const { from, why, sources, confidence } = inference;
  const label = optionLabel(question, value as never);
  return {
    questions: [from, question],
    message: `${why} You answered “${label}”; your answer was taken.`,
    sources,
    ...(confidence && { confidence }),
  };
}

/** What is possible after everything that follows from the answers, and how it came about. */
interface Narrowed {
  readonly possible: Possible;
  readonly origin: Record<QuestionId, Origin>;
  readonly usual: Record<string, string>;
  readonly inferences: readonly Inference[];
  readonly contradictions: readonly Contradiction[];
}

/** Applies each narrowing that holds once, until no other one holds: what is inferred can be a reason itself. */
function narrow(answers: Answers): Narrowed {
  const possible = answeredValues(answers);
  const origin = Object.fromEntries(
    questionIds.map((id): [QuestionId, Origin] => [id, isAnswered(answers, id) ? 'answer' : 'open']),
  ) as Record<QuestionId, Origin>;
  const order: Partial<Record<OneQuestionId, readonly string[]>> = {};
  const inferences: Inference[] = [];
  const contradictions: Contradiction[] = [];
  if (!isAnswered(answers, 'platform')) possible.platform = candidatePlatforms(possible);

  const apply = (narrowing: Narrowing): void => {
    const { question: id, to, inference } = narrowing;
    const before = possible[id];
    const after = before.filter((value) => to.includes(value));
    const [value] = before;
    if (isAnswered(answers, id)) {
      if (after.length === 0 && value !== undefined && !narrowing.isDefault)
        contradictions.push(contradictionOf(narrowing, value));
      return;
    }
    if (after.length === 0 || after.length === before.length) return;
    possible[id] = after;
    if (after.length === 1) origin[id] = inference.from === 'platform' ? 'platform' : 'inferred';
    if (inference.from === 'platform') order[id] = to;
    inferences.push(inference);
  };

  const applied = new Set<Narrowing>();
  for (;;) {
    const holding = narrowingsIn(possible).filter((narrowing) => !applied.has(narrowing));
    if (holding.length === 0) break;
    for (const narrowing of holding) {
      apply(narrowing);
      applied.add(narrowing);
    }
  }
  const usual = Object.fromEntries(
    Object.entries(order).flatMap(([id, values]) => {
      const first = values.find((value) => possible[id as OneQuestionId].includes(value));
      return first === undefined ? [] : [[id, first]];
    }),
  );
  return { possible, origin, usual, inferences, contradictions };
}

/**
 * Turns answers into the world that they leave possible. What a platform fixes is filled in where the reader gave
 * no answer; where he gave another one, his answer wins and the contradiction is reported, unless the platform only
 * has it by default.
 */
export function infer(answers: Answers): Environment {
  const { possible, origin, usual, inferences, contradictions } = narrow(answers);
  const typed = possible as unknown as Environment['possible'];
  return {
    answers,
    possible: typed,
    usual,
    members: membersOf(answers),
    origin,
    inferences,
    contradictions,
    trust: worstTrust(typed.trust, typed.tenancy),
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
