import { formatsFor, type LinkState, type Plan } from '../../core';
import { shownFormat } from '../../state/shownFormat';
import type { FormatBarProps, FormatList } from './FormatBar';

/** What a bar of formats shows for several manifests, and why it is not the format of the link. */
export function commonBar(
  link: Pick<LinkState, 'format'>,
  plans: readonly Plan[],
): Pick<FormatBarProps, 'formats' | 'selected' | 'instead'> {
  const selected = commonFormat(link, plans);
  return {
    formats: commonFormats(plans),
    selected,
    instead:
      link.format !== undefined && link.format !== selected
        ? 'Not all of these manifests have the format of the link.'
        : undefined,
  };
}

/** The formats that can say what all of these plans say; the others with the reason of the first that they cannot. */
function commonFormats(plans: readonly Plan[]): FormatList {
  const [first = [], ...others] = plans.map((plan) => formatsFor(plan));
  return first.map(({ format, refused }, index) => ({
    format,
    refused: refused ?? others.map((list) => list[index]?.refused).find((why) => why !== undefined),
  }));
}

/** The format of the link where all of these plans have it, else the first of the last plan that all have. */
function commonFormat(link: Pick<LinkState, 'format'>, plans: readonly Plan[]): string {
  const common = commonFormats(plans).flatMap(({ format, refused }) =>
    refused === undefined ? [format.id] : [],
  );
  const last = plans.at(-1);
  const wanted = last && [shownFormat(link, last).id, shownFormat({}, last).id];
  return wanted?.find((id) => common.includes(id)) ?? common[0] ?? 'pod-yaml';
}
