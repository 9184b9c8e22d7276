import type { Question } from '../../model/question';

export const tenancy: Question<'tenancy'> = {
  id: 'tenancy',
  group: 'security',
  title: 'Nodes',
  ask: 'What else runs on the nodes of the jobs?',
  why: 'Whoever becomes root on a node reads the secrets of every pod beside him.',
  options: {
    laptop: { label: 'Nothing, it is a laptop', hint: 'kind, minikube, Docker Desktop' },
    'ci-cluster': { label: 'Only CI, a cluster of its own' },
    'ci-nodes': { label: 'Only CI, nodes of its own', hint: 'a tainted pool in a shared cluster' },
    'shared-nodes': { label: 'Other workloads', hint: 'shared nodes' },
  },
  assume: 'shared-nodes',
  assumeWhy: 'The manifest asks for no special nodes; severities are shown for the worst case until you say.',
  changed: [],
};
