import type { Rating } from '../../model/approach';
import type { CriterionRule } from '../../model/criterion';
import { builderServices, each, ownDaemons, toolOf, type ByTool } from '../tools';

const ratings: ByTool<Rating> = {
  ...each(ownDaemons, 'partly'),
  ...each(builderServices, 'good'),
  gvisor: 'unknown',
  kata: 'unknown',
  'node-daemon': 'partly',
  'remote-daemon': 'partly',
  buildctl: 'partly',
  'buildctl-userns': 'partly',
  buildah: 'partly',
  kaniko: 'bad',
  jib: 'good',
  ko: 'good',
  buildpacks: 'partly',
  cloud: 'good',
  platform: 'unknown',
  kubedock: 'none',
  'pod-containers': 'none',
};

export const architectures: CriterionRule = {
  id: 'architectures',
  reads: ['jobs', 'architectures'],
  inPairs: 'better',
  weight: ({ members, possible }) =>
    members.jobs['build-image'] === 'no' || possible.architectures.includes('one') ? 0 : 3,
  rate: (variant) => ratings[toolOf(variant)],
};
