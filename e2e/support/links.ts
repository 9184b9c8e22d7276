import { scenarios, encodeLink, emptyState } from '../../src/core';

/** The fragment of a situation of the start page, with some of it changed. */
export function linkOf(
  id: string,
  change: Readonly<Record<string, string | readonly string[]>> = {},
): string {
  const scenario = scenarios.find((candidate) => candidate.id === id);
  if (!scenario) throw new Error(`There is no scenario ${id}`);
  return `#${encodeLink({ ...emptyState, answers: { ...scenario.answers, ...change } })}`;
}
