import type { Question } from '../../model/question';

export const nodeChanges: Question<'nodeChanges'> = {
  id: 'nodeChanges',
  group: 'security',
  title: 'Node changes',
  ask: 'May the nodes be changed?',
  why: 'Rootless builds may need one sysctl on the nodes, and a dedicated pool needs labels and taints.',
  options: {
    image: { label: 'Yes, we own the node image' },
    settings: { label: 'Settings only', hint: 'sysctl, labels, taints, RuntimeClass' },
    none: { label: 'No' },
  },
  assume: 'none',
  assumeWhy: 'A manifest that needs no node setting starts everywhere.',
  changed: [],
};
