import type { World } from '../environment/world';
import { optionOf } from '../knowledge/options';
import { settleOptions, type SettledOptions } from '../knowledge/settleOptions';

/** The options of a solution: complete and legal for each of its variants. What one of them uses is used. */
export function settleAll(
  chosen: Readonly<Record<string, string>>,
  refs: readonly string[],
  { ci }: World,
  minor: number,
): SettledOptions {
  const each = refs.map((ref) => settleOptions(chosen, { ref, ci, minor }));
  const [first, ...others] = each;
  if (!first) throw new Error('a solution has at least one variant');
  return {
    values: Object.assign({}, ...each.map(({ values }) => values)) as Record<string, string>,
    problems: [
      ...new Map(
        each.flatMap(({ problems }) => problems).map((problem) => [problem.option, problem]),
      ).values(),
    ],
    unused: first.unused.filter((option) => others.every(({ unused }) => unused.includes(option))),
  };
}

/** The same without options of which this plan has no use: as if they did not apply. */
export function withoutIdle(
  { values, problems, unused }: SettledOptions,
  chosen: Readonly<Record<string, string>>,
  idle: readonly string[],
): SettledOptions {
  return {
    values: Object.fromEntries(Object.entries(values).filter(([id]) => !idle.includes(id))),
    problems: problems.filter(({ option }) => !idle.includes(option)),
    unused: [
      ...unused,
      ...idle.flatMap((id) =>
        chosen[id] !== undefined && values[id] !== undefined ? (optionOf(id) ?? []) : [],
      ),
    ],
  };
}
