import { assumeWorld, infer, optionLabel, unknown, type Environment, type Question } from '../../core';

/**
 * What the manifest is drawn for while the reader does not know: the assumption of the question, or, where a platform
 * or another answer excludes that, what is left, with the reason of whatever excludes it.
 */
export function assumedSentence({ id, assume, assumeWhy }: Question, { answers }: Environment): string {
  const environment = infer({ ...answers, [id]: unknown });
  const { world, whys } = assumeWorld(environment);
  const value: unknown = world[id];
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  const label = values.map((option) => optionLabel(id, option as never)).join(', ');
  const inference = environment.inferences.find(({ question }) => question === id);
  const why = whys.get(id) ?? (inference && !values.includes(assume) ? inference.why : assumeWhy);
  return `The manifest assumes: ${label}. ${why}`;
}
