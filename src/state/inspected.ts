import {
  compare,
  inspectPlan,
  migrate,
  plan,
  type Comparison,
  type LinkState,
  type Migration,
  type Plan,
  type Report,
  type Situation,
} from '../core';
import { remember, shownRef } from './derived';
import { planOf } from './drawn';

/** What follows from running the checks: for the places that show findings or compare, loaded with them. */

export const reportOf: (link: LinkState) => Report = remember(
  (link) => inspectPlan(planOf(link), link.answers),
  (link) => JSON.stringify([link.answers, link.options, shownRef(link)]),
);

/** What stands side by side for a link, or for the columns that the screen has room for. */
export const comparisonOf: (
  shown: Pick<LinkState, 'answers' | 'options' | 'weights' | 'columns'>,
) => Comparison = remember(
  ({ answers, columns, options, weights }) => compare(answers, columns, options, weights),
  ({ answers, columns, options, weights }) => JSON.stringify([answers, columns, options, weights]),
);

/** A manifest with what the checks find in it. */
export interface Manifest {
  readonly ref: string;
  readonly plan: Plan;
  readonly report: Report;
}

/** The manifest of any solution, in the situation of the reader. */
export const manifestOf: (situation: Situation) => Manifest = remember(
  ({ answers, ref, options }) => {
    const drawn = plan(answers, ref, options);
    return { ref, plan: drawn, report: inspectPlan(drawn, answers) };
  },
  ({ answers, ref, options }) => JSON.stringify([answers, ref, options]),
  16,
);

/** The way from one solution to another, both with the options of the reader. */
export const migrationOf: (ends: Situation & { readonly from: string }) => Migration = remember(
  ({ answers, from, ref, options }) => migrate(answers, { ref: from, options }, { ref, options }),
  ({ answers, from, ref, options }) => JSON.stringify([answers, from, ref, options]),
);
