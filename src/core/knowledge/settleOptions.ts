import type { OptionContext, PlanOption } from '../model/option';
import type { Cited } from '../model/source';
import { problemOf } from './values/kinds';
import { malformed, options } from './options';

/** What is wrong with a value of an option here, in one sentence; undefined where nothing is. */
export function problemWith(option: PlanOption, value: string, context: OptionContext): string | undefined {
  if (option.text) {
    if (value === '') return undefined;
    return problemOf(option.text.kind, value) ?? option.refused?.(value, context);
  }
  return malformed(option, value) ?? option.refused?.(value, context);
}

export interface OptionProblem extends Cited {
  readonly option: string;
  readonly text: string;
}

export interface SettledOptions {
  readonly values: Readonly<Record<string, string>>;
  readonly problems: readonly OptionProblem[];
  /** What was chosen and has no place in this manifest. */
  readonly unused: readonly PlanOption[];
}

/** What a page says of a value that is not taken: a typed one does nothing, of a choice the default is taken. */
export const refusal = (option: PlanOption, problem: string, fallback: string): OptionProblem => ({
  option: option.id,
  text: `${option.title}: ${problem} ${option.text ? 'Until then it does nothing.' : `“${fallback}” was taken.`}`,
  sources: option.sources,
});

/** Complete, legal values: what was chosen where it is legal, else the default with the reason. */
export function settleOptions(
  chosen: Readonly<Record<string, string>>,
  context: OptionContext,
): SettledOptions {
  const values: Record<string, string> = {};
  const problems: OptionProblem[] = [];
  for (const option of options) {
    if (!option.appliesTo(context)) continue;
    const fallback = option.default(context);
    const wanted = chosen[option.id];
    const problem = wanted === undefined ? undefined : problemWith(option, wanted, context);
    values[option.id] = wanted === undefined || problem !== undefined ? fallback : wanted;
    if (problem !== undefined) problems.push(refusal(option, problem, fallback));
  }
  const unused = options.filter(({ id }) => chosen[id] !== undefined && values[id] === undefined);
  return { values, problems, unused };
}
