import type { Question } from '../../model/question';
import type { OptionId } from '../../model/vocabulary';
import { platforms } from '../platforms';

/** What a title does not say on its own. */
const hints: { readonly [P in OptionId<'platform'>]?: string } = { eks: 'managed or own node groups' };

/** The labels are the titles of the platforms: a new one needs nothing here. */
const options = Object.fromEntries(
  platforms.map(({ id, title: label }) => {
    const hint = hints[id];
    return [id, { label, ...(hint !== undefined && { hint }) }];
  }),
) as Question<'platform'>['options'];

export const platform: Question<'platform'> = {
  id: 'platform',
  group: 'runtime',
  title: 'Platform',
  ask: 'Which Kubernetes is it?',
  why: 'Several platforms refuse privileged pods or fix the runtime whatever the manifest says.',
  options,
  assume: 'other',
  assumeWhy: 'No platform rule is assumed beyond plain Kubernetes.',
  changed: [],
};
