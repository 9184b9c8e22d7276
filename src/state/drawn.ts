import {
  lookAt,
  optionLabel,
  outline,
  plan,
  refTitle,
  type LinkState,
  type Outline,
  type Plan,
  type Pod,
  type PodLook,
} from '../core';
import { remember, shownRef } from './derived';
import { linkInFile } from './shownFile';

/** What follows from the plan: loaded after the first paint, and with the places that show files. */

type Shown = Pick<LinkState, 'answers' | 'options'> & { readonly ref: string };

const shown = (link: LinkState): Shown => ({
  answers: link.answers,
  options: link.options,
  ref: shownRef(link),
});

const shownKey = ({ answers, options, ref }: Shown): string => JSON.stringify([answers, options, ref]);

const planOfShown: (shown: Shown) => Plan = remember(
  ({ answers, options, ref }) => plan(answers, ref, options),
  shownKey,
);

const lookOfShown: (shown: Shown) => PodLook = remember((key) => lookAt(planOfShown(key)), shownKey);

export const planOf = (link: LinkState): Plan => planOfShown(shown(link));

/** Level and reach of the shown pod, without running the detectors. */
export const lookOf = (link: LinkState): PodLook => lookOfShown(shown(link));

/** What a drawing of the shown pod needs. */
export interface PodPicture {
  readonly pod: Pod;
  /** As the page names it. */
  readonly runtime: string;
  readonly level: PodLook['level'];
  /** Who can call which daemon. */
  readonly callers: Pick<PodLook['reach'], 'daemon' | 'callers'>;
  /** One sentence that names the picture. */
  readonly label: string;
}

export function pictureOf(link: LinkState): PodPicture {
  const { pod, runtime } = planOf(link);
  const { level, reach } = lookOf(link);
  return {
    pod,
    runtime: optionLabel('runtime', runtime),
    level,
    callers: reach,
    label: `${refTitle(shownRef(link))}, drawn from its pod`,
  };
}

/** The pod as the file of the manifest shows it. A number here is the same line there. */
export const outlineOf = (link: LinkState): Outline => outline(planOf(link), linkInFile(link));
