import { lookAt, outline, plan, type LinkState, type Outline, type Plan, type PodLook } from '../core';
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

const lookOfShown: (shown: Shown) => PodLook | undefined = remember(
  (key) => lookAt(planOfShown(key)),
  shownKey,
);

export const planOf = (link: LinkState): Plan => planOfShown(shown(link));

/** Level and reach of the shown pod, without running the detectors. */
export const lookOf = (link: LinkState): PodLook | undefined => lookOfShown(shown(link));

/** The pod as the file of the manifest shows it. A number here is the same line there. */
export const outlineOf = (link: LinkState): Outline | undefined => outline(planOf(link), linkInFile(link));
