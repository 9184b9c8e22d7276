import type { Rating } from '../../model/approach';
import type { CriterionRule } from '../../model/criterion';
import { builders, each, ownDaemons, toolOf, type ByTool } from '../tools';

const ratings: ByTool<Rating> = {
  ...each(ownDaemons, 'good'),
  ...each(builders, 'good'),
  'dockerd-rootless': 'partly',
  'dockerd-userns': 'bad',
  gvisor: 'bad',
  kata: 'bad',
  sysbox: 'bad',
  buildctl: 'partly',
  'buildctl-userns': 'partly',
  buildah: 'partly',
  'buildkit-service': 'partly',
  buildx: 'partly',
  'node-daemon': 'good',
  'remote-daemon': 'good',
  kubedock: 'good',
  'pod-containers': 'good',
};

export const nodeSettings: CriterionRule = {
  id: 'node-settings',
  reads: ['nodeChanges'],
  inPairs: 'worse',
  weight: ({ possible }) => (possible.nodeChanges.includes('none') ? 1 : 0),
  rate: (variant) => ratings[toolOf(variant)],
};
