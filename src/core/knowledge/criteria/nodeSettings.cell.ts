import type { CellSource } from '../../model/criterion';
import { cite } from '../cite';

export const cell: CellSource = {
  from: 'record',
  of: (ref) =>
    ref.startsWith('buildkit') || ref === 'dind-sidecar/rootless'
      ? {
          rating: 'partly',
          word: 'On some systems',
          phrase: 'Bottlerocket, Talos, Ubuntu 24.04',
          text: 'Rootless tools need unprivileged user namespaces. Bottlerocket and Talos have user.max_user_namespaces at 0; Ubuntu 24.04 wants kernel.apparmor_restrict_unprivileged_userns=0. Other systems need nothing.',
          sources: cite('buildkit-rootless', 'bottlerocket-userns', 'talos-kspp'),
        }
      : {
          rating: 'good',
          word: 'None',
          text: 'The pod brings everything that it needs.',
          sources: cite('docker-image-docs'),
        },
};
