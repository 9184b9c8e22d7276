import { questionsOf } from '../model/condition';
import {
  isSetQuestion,
  questionIds,
  unknown,
  vocabulary,
  type Answers,
  type QuestionId,
} from '../model/vocabulary';
import type { Variant } from '../model/approach';
import { valuesToTry } from '../decide/values';
import { blockersOf } from '../decide/verdict';
import { coveringArray } from './coveringArray';
import { isFull } from './combinations';

type Value = string | readonly string[];

/** Sets that stand for all: none of it, one, some, all. */
const setsOf: { readonly [Q in 'jobs' | 'sandbox']: readonly (readonly string[])[] } = {
  jobs: [
    ['build-image'],
    ['run-containers'],
    ['testcontainers'],
    ['build-image', 'testcontainers'],
    ['build-image', 'run-containers', 'compose'],
    ['build-image', 'existing-docker-scripts'],
    [...vocabulary.jobs],
  ],
  sandbox: [['none'], ['gvisor'], ['kata'], ['sysbox'], ['crun-cgroup'], ['runc-cgroup'], ['gvisor', 'kata']],
};

const valuesOf = (id: QuestionId): readonly Value[] => [
  ...(isSetQuestion(id) ? setsOf[id] : vocabulary[id]),
  unknown,
];

/** Answer sets in which every combination of answers to any three questions comes up, `unknown` among the answers. */
export function coveringAnswers(): Answers[] {
  const columns = questionIds.map((id) => valuesOf(id));
  return coveringArray(columns.map((values) => values.length)).map(
    (row) =>
      Object.fromEntries(
        questionIds.map((id, index) => [id, columns[index]?.[row[index] ?? 0] ?? unknown]),
      ) as Answers,
  );
}

/** Most worlds that are looked at for one variant; with more, values that mean the same stand for each other. */
const MOST = isFull ? 200_000 : 12_000;

export interface BlockerWorlds {
  readonly ids: readonly QuestionId[];
  readonly values: ReadonlyMap<QuestionId, readonly Value[]>;
  /** Every value, or one for all that mean the same. */
  readonly isEvery: boolean;
}

/** The questions that the blockers of a variant read, with the values that are combined. */
export function blockerWorlds(variant: Variant): BlockerWorlds {
  const ids = questionIds.filter((id) =>
    blockersOf(variant).some(({ when }) => questionsOf(when).includes(id)),
  );
  const every = new Map(ids.map((id) => [id, valuesOf(id).filter((value) => value !== unknown)]));
  const size = [...every.values()].reduce((product, values) => product * values.length, 1);
  if (size <= MOST) return { ids, values: every, isEvery: true };
  const few = new Map(
    ids.map((id) => [id, isSetQuestion(id) ? (every.get(id) ?? []) : valuesToTry(id)] as const),
  );
  return { ids, values: few, isEvery: false };
}

/** Every combination of these values. */
export function* combined({ ids, values }: Pick<BlockerWorlds, 'ids' | 'values'>): Generator<Answers> {
  const [first, ...rest] = ids;
  if (first === undefined) {
    yield {};
    return;
  }
  for (const others of combined({ ids: rest, values }))
    for (const value of values.get(first) ?? []) yield { ...others, [first]: value };
}
