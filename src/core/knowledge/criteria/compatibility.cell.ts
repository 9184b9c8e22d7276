import type { CellSource } from '../../model/criterion';
import { cite } from '../cite';

export const cell: CellSource = {
  from: 'record',
  of: (ref) => {
    if (ref.startsWith('buildkit')) {
      return {
        rating: 'none',
        word: 'Does not apply',
        text: 'It runs no containers.',
        sources: cite('buildkit-readme'),
      };
    }
    if (ref === 'dind-sidecar/rootless') {
      return {
        rating: 'bad',
        word: 'With gaps',
        phrase: 'slower network, no --memory',
        text: 'A rootless daemon has a network stack in user space, ignores --memory and --cpus here, has no overlay networks and shifts user ids, so files that a container writes may belong to somebody unexpected.',
        sources: cite('docker-rootless', 'observed-node'),
      };
    }
    return {
      rating: 'good',
      word: 'Yes',
      text: 'An ordinary daemon: bridge networks, published ports, limits for single containers.',
      sources: cite('docker-image-docs', 'observed-node'),
    };
  },
};
