import { formats, formatsFor, type LinkState, type Plan } from '../core';

/** Every format knows this one: it is the pod itself. */
const POD = 'pod-yaml';

/** The format that the manifest shows first: the own form of the CI system, where it can say what the plan says. */
export const firstFormat = (plan: Plan): string =>
  formatsFor(plan).find(({ format, refused }) => refused === undefined && format.ci?.includes(plan.ci))
    ?.format.id ?? POD;

export interface ShownFormat {
  readonly id: string;
  /** Why it is not the one that the link names, as a sentence. */
  readonly instead: string | undefined;
}

/** The format of a link where it can say what the plan says, else the first one. */
export function shownFormat({ format: wanted }: Pick<LinkState, 'format'>, plan: Plan): ShownFormat {
  const first = firstFormat(plan);
  if (wanted === undefined) return { id: first, instead: undefined };
  const found = formatsFor(plan).find(({ format }) => format.id === wanted);
  if (found && found.refused === undefined) return { id: wanted, instead: undefined };
  const title = formats.find(({ id }) => id === first)?.title ?? first;
  const why = found?.refused ?? `This page knows no format “${wanted}”; the link keeps it.`;
  return { id: first, instead: `${why} ${title} is shown.` };
}
