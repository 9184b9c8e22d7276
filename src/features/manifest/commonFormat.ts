import { formatsFor, type LinkState, type Plan } from '../../core';
import { shownFormat } from '../../state/shownFormat';
import type { FormatList } from './FormatBar';

/** The formats that can say what all of these plans say; the others with the reason of the first that they cannot. */
export function commonFormats(plans: readonly Plan[]): FormatList {
  const [first = [], ...others] = plans.map((plan) => formatsFor(plan));
  return first.map(({ format, refused }, index) => ({
    format,
    refused: refused ?? others.map((list) => list[index]?.refused).find((why) => why !== undefined),
  }));
}

/** The format of the link where all of these plans have it, else the first of the last plan that all have. */
export function commonFormat(link: Pick<LinkState, 'format'>, plans: readonly Plan[]): string {
  const common = commonFormats(plans).flatMap(({ format, refused }) =>
    refused === undefined ? [format.id] : [],
  );
  const last = plans.at(-1);
  const wanted = last && [shownFormat(link, last).id, shownFormat({}, last).id];
  return wanted?.find((id) => common.includes(id)) ?? common[0] ?? 'pod-yaml';
}
