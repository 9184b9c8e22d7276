import type { Question } from '../../model/question';

export const ci: Question<'ci'> = {
  id: 'ci',
  group: 'output',
  title: 'CI',
  ask: 'Where is the result pasted?',
  why: 'Each CI system adds its own containers and mounts, and takes the pod in its own form.',
  options: {
    jenkins: { label: 'Jenkins', hint: 'the Kubernetes plugin' },
    gitlab: { label: 'GitLab Runner' },
    'github-arc': { label: 'GitHub Actions', hint: 'actions-runner-controller' },
    tekton: { label: 'Tekton' },
    argo: { label: 'Argo Workflows' },
    plain: { label: 'A plain pod' },
  },
  assume: 'plain',
  assumeWhy: 'A plain pod relies on no CI system.',
  changed: [],
};
