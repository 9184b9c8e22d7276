import type { CellSource } from '../../model/criterion';
import { cite } from '../cite';

export const cell: CellSource = {
  from: 'manifest',
  of: ({ reach }) => ({
    rating: reach.how === 'kernel-bug' ? 'partly' : 'bad',
    word: { 'at-once': 'Yes, at once', 'one-step': 'Yes, in one step', 'kernel-bug': 'Needs a kernel bug' }[
      reach.how
    ],
    phrase: {
      'at-once': 'no wall between',
      'one-step': 'through the daemon',
      'kernel-bug': 'no privileged container',
    }[reach.how],
    text: reach.sentence,
    risks:
      reach.how === 'kernel-bug'
        ? ['builder-unconfined-profiles']
        : ['privileged-container', 'docker-socket-mount'],
    sources: cite('docker-socket-access', 'observed-node', 'buildkit-rootless'),
  }),
};
