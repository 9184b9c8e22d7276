import { compare, inspectPlan, type Comparison, type LinkState, type Report } from '../core';
import { remember, shownRef } from './derived';
import { planOf } from './drawn';

/** What follows from running the checks: for the places that show findings or compare, loaded with them. */

export const reportOf: (link: LinkState) => Report = remember(
  (link) => inspectPlan(planOf(link), link.answers),
  (link) => JSON.stringify([link.answers, link.options, shownRef(link)]),
);

export const comparisonOf: (link: LinkState) => Comparison = remember(
  ({ answers, options }) => compare(answers, undefined, options),
  ({ answers, options }) => JSON.stringify([answers, options]),
);
