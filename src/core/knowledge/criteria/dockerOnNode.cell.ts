import type { CellSource } from '../../model/criterion';
import { cite } from '../cite';

export const cell: CellSource = {
  from: 'record',
  of: (ref) =>
    ref.startsWith('docker-socket')
      ? {
          rating: 'bad',
          word: 'No socket',
          phrase: 'gone since 1.24',
          text: 'The socket exists only where Docker runs the pods: Kubernetes 1.23 and older, or cri-dockerd installed on purpose. The three large clouds have none.',
          risks: ['docker-socket-absent'],
          sources: cite('k8s-dockershim', 'eks-dockershim', 'aks-containerd', 'gke-containerd'),
        }
      : {
          rating: 'good',
          word: 'Yes',
          text: 'It brings its own engine or builder and asks nothing of the runtime.',
          sources: cite('dind-entrypoint', 'buildkit-rootless'),
        },
};
