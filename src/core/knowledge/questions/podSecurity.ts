import type { Question } from '../../model/question';

export const podSecurity: Question<'podSecurity'> = {
  id: 'podSecurity',
  group: 'security',
  title: 'Namespace',
  ask: 'What does admission refuse in the CI namespace?',
  why: 'A privileged daemon and a mounted socket need a namespace that refuses nothing. So does rootless BuildKit with its unconfined profiles, to many people’s surprise.',
  options: {
    privileged: { label: 'Nothing', hint: 'level privileged, or no label at all' },
    'no-privileged': {
      label: 'Privileged containers only',
      hint: 'a rule of Kyverno, Gatekeeper or the like',
    },
    baseline: { label: 'What baseline refuses', hint: 'privileged, hostPath, unconfined profiles' },
    restricted: { label: 'What restricted refuses', hint: 'root users and privilege escalation too' },
  },
  assume: 'privileged',
  assumeWhy:
    'It lets most plans through, and of all answers it is the one that a cluster most likely contradicts by refusing the pod: find out before you rely on it. On plain Kubernetes a namespace without a label refuses nothing.',
  changed: [],
};
