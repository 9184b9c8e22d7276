import type { Advice, AdviceId, Reconsidered } from '../model/decision';
import type { Environment } from '../model/environment';
import { certainlyRunsContainers } from './conditions';

/** What the advice depends on. */
interface Situation {
  readonly environment: Environment;
  /** Something is not blocked, and code of anybody on shared nodes forbids to recommend it. */
  readonly exposed: boolean;
  readonly builds: boolean;
  readonly runs: boolean;
}

/** One kind of situation where nothing fits. What to do in it stands in `adviceTexts`. */
interface AdviceCase {
  readonly id: AdviceId;
  readonly when: (situation: Situation) => boolean;
}

/** The first case that holds is shown; the last one always does. */
export const adviceCases: readonly AdviceCase[] = [
  {
    id: 'exposed',
    when: ({ exposed }) => exposed,
  },
  {
    id: 'no-dockerfile',
    when: ({ builds, runs, environment }) =>
      builds && !runs && environment.answers.dockerfile === 'replaceable',
  },
  {
    id: 'restricted-builds',
    when: ({ builds, runs, environment }) =>
      builds && !runs && environment.possible.podSecurity.every((level) => level === 'restricted'),
  },
  {
    id: 'builds',
    when: ({ builds, runs }) => builds && !runs,
  },
  {
    id: 'builds-and-runs',
    when: ({ builds, runs }) => builds && runs,
  },
  {
    id: 'runs',
    when: ({ runs }) => runs,
  },
  {
    id: 'jobs-unknown',
    when: () => true,
  },
];

/** Who can change what else runs on the nodes, where that alone forbids a recommendation. Source: k8s-labels. */
export const whoChangesTenancy =
  'Whoever runs the cluster can give CI nodes of its own, behind a taint, or a cluster of its own: what a hostile job reaches is smaller then, and it is root there all the same.';

/** What to do where nothing can be recommended: the way out, and which answers to reconsider. */
export function advice(
  environment: Environment,
  exposed: boolean,
  reconsider: readonly (readonly Reconsidered[])[],
): Advice {
  const builds = environment.members.jobs['build-image'] === 'yes';
  const situation = { environment, exposed, builds, runs: certainlyRunsContainers(environment) };
  const found = adviceCases.find(({ when }) => when(situation)) ?? adviceCases.at(-1);
  if (!found) throw new Error('there is no advice');
  return { id: found.id, reconsider };
}
