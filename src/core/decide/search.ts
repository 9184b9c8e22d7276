import type { Answers, QuestionId } from '../model/vocabulary';
import type { Value } from './values';

/** One way to answer some questions differently. */
export type Assignment = ReadonlyMap<QuestionId, Value>;

function* combinations<T>(items: readonly T[], size: number, from = 0): Generator<T[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let index = from; index <= items.length - size; index += 1) {
    const item = items[index] as T;
    for (const rest of combinations(items, size - 1, index + 1)) yield [item, ...rest];
  }
}

function* assignments(
  ids: readonly QuestionId[],
  values: ReadonlyMap<QuestionId, readonly Value[]>,
): Generator<Assignment> {
  const [first, ...rest] = ids;
  if (first === undefined) {
    yield new Map();
    return;
  }
  for (const value of values.get(first) ?? []) {
    for (const others of assignments(rest, values)) yield new Map([[first, value], ...others]);
  }
}

/** These answers, with some changed. */
export const changed = (answers: Answers, assignment: Assignment): Answers => ({
  ...answers,
  ...Object.fromEntries(assignment),
});

/**
 * The smallest sets of changes that reach something: all sets of the smallest size, one for each group of questions,
 * with its first values in the order given. Values that are the answer already are no change.
 */
export function smallestChanges(
  answers: Answers,
  values: ReadonlyMap<QuestionId, readonly Value[]>,
  depth: number,
  reaches: (next: Answers, assignment: Assignment) => boolean,
): Assignment[] {
  const other = new Map(
    [...values].map(([id, list]) => [
      id,
      list.filter((value) => String(value) !== String(answers[id] ?? '')),
    ]),
  );
  for (let size = 1; size <= depth; size += 1) {
    const found: Assignment[] = [];
    for (const ids of combinations([...other.keys()], size)) {
      for (const assignment of assignments(ids, other)) {
        if (!reaches(changed(answers, assignment), assignment)) continue;
        found.push(assignment);
        break;
      }
    }
    if (found.length > 0) return found;
  }
  return [];
}
