import type { Question } from '../../model/question';

export const userNamespaces: Question<'userNamespaces'> = {
  id: 'userNamespaces',
  group: 'runtime',
  title: 'User namespaces',
  ask: 'Does a pod with hostUsers: false start?',
  why: 'In a user namespace, root in the pod is nobody on the node. It needs Linux 6.3, containerd 2.0 or CRI-O 1.25; containerd 1.6 ignores the field without a word.',
  options: {
    yes: { label: 'Yes' },
    no: { label: 'No' },
  },
  assume: 'no',
  assumeWhy: 'A pod without hostUsers: false starts everywhere.',
  changed: [],
};
