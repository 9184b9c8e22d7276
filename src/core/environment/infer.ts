import type { Tri } from '../model/condition';
import type { Contradiction, Environment, Inference, Origin, SetMasks, Weights } from '../model/environment';
import { allOf, bitOf, isSingle, maskOf, oneQuestionIds, optionsIn, type Mask } from '../model/masks';
import {
  isSetQuestion,
  questionIds,
  unknown,
  vocabulary,
  type Answers,
  type OneQuestionId,
  type QuestionId,
  type SetQuestionId,
} from '../model/vocabulary';
import { optionLabel } from '../knowledge/questions';
import { candidatePlatforms, firstUsual, narrowingsIn, type Narrowing, type Possible } from './narrowings';
import { worstTrust } from './trust';

/** Where nothing is answered. Copied as a whole, since worlds are made by the thousand. */
const everything = Object.fromEntries(oneQuestionIds.map((id) => [id, allOf(id)])) as Possible;
const allOpen = Object.fromEntries(questionIds.map((id) => [id, 'open'])) as Record<QuestionId, Origin>;

/** What the answers themselves say. */
function answered(answers: Answers): { possible: Possible; origin: Record<QuestionId, Origin> } {
  const possible = { ...everything };
  const origin = { ...allOpen };
  for (const id of questionIds) {
    const value = answers[id];
    if (value === undefined || value === unknown) continue;
    origin[id] = 'answer';
    if (!isSetQuestion(id)) possible[id] = bitOf(id, value as string);
  }
  return { possible, origin };
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
  const { possible, origin } = answered(answers);
  const ofPlatform: Partial<Record<OneQuestionId, Narrowing>> = {};
  const inferences: Inference[] = [];
  const contradictions: Contradiction[] = [];
  if (origin.platform !== 'answer') possible.platform = candidatePlatforms(possible);

  const apply = (narrowing: Narrowing): void => {
    const { question: id, to, inference } = narrowing;
    const before = possible[id];
    const after = before & to;
    if (origin[id] === 'answer') {
      const value = answers[id];
      if (after === 0 && typeof value === 'string' && !narrowing.isDefault)
        contradictions.push(contradictionOf(narrowing, value));
      return;
    }
    if (after === 0 || after === before) return;
    possible[id] = after;
    if (isSingle(after)) origin[id] = inference.from === 'platform' ? 'platform' : 'inferred';
    if (inference.from === 'platform') ofPlatform[id] = narrowing;
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
  const usual: Record<string, string> = {};
  for (const narrowing of Object.values(ofPlatform)) {
    const first = firstUsual(narrowing, possible[narrowing.question]);
    if (first !== undefined) usual[narrowing.question] = first;
  }
  return { possible, origin, usual, inferences, contradictions };
}

/** The values of each question, as lists. */
function listsOf(masks: Possible): Environment['possible'] {
  const lists: Partial<Record<OneQuestionId, readonly string[]>> = {};
  for (const id of oneQuestionIds) lists[id] = optionsIn(id, masks[id]);
  return lists as Environment['possible'];
}

/** The members of a set question that are certain. Nothing is, where it has no answer. */
function setMasks(answers: Answers, id: SetQuestionId): SetMasks {
  const value: readonly string[] | undefined | typeof unknown = answers[id];
  if (value === undefined || value === unknown) return { yes: 0, no: 0 };
  const yes = maskOf(id, value);
  return { yes, no: allOf(id) & ~yes };
}

type Members = Environment['members'][SetQuestionId];

const membersOfSet = new Map<string, Members>();

/** The same for each option. */
function membersOf(id: SetQuestionId, { yes, no }: SetMasks): Members {
  const key = `${id} ${yes} ${no}`;
  const known = membersOfSet.get(key);
  if (known) return known;
  const tri = (bit: Mask): Tri => (yes & bit ? 'yes' : no & bit ? 'no' : 'unknown');
  const made = Object.fromEntries(
    vocabulary[id].map((option, index) => [option, tri(1 << index)]),
  ) as Members;
  membersOfSet.set(key, made);
  return made;
}

/** The parts of an environment that say what is in the sets. */
export function setsOf(answers: Answers): Pick<Environment, 'sets' | 'members'> {
  const jobs = setMasks(answers, 'jobs');
  const sandbox = setMasks(answers, 'sandbox');
  return {
    sets: { jobs, sandbox },
    members: {
      jobs: membersOf('jobs', jobs),
      sandbox: membersOf('sandbox', sandbox),
    } as Environment['members'],
  };
}

const asUsual: Weights = {};

/**
 * Turns answers into the world that they leave possible. What a platform fixes is filled in where the reader gave
 * no answer; where he gave another one, his answer wins and the contradiction is reported, unless the platform only
 * has it by default. `weights` are carried along for the ranking.
 */
export function infer(answers: Answers, weights: Weights = asUsual): Environment {
  const { possible, origin, usual, inferences, contradictions } = narrow(answers);
  return {
    answers,
    weights,
    masks: possible,
    possible: listsOf(possible),
    usual,
    ...setsOf(answers),
    origin,
    inferences,
    contradictions,
    trust: worstTrust(possible.trust, possible.tenancy),
  };
}
