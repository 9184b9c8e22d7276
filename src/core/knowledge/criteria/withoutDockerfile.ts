import type { Rating } from '../../model/approach';
import type { CriterionRule } from '../../model/criterion';
import { builderServices, each, languageBuilders, ownDaemons, toolOf, type ByTool } from '../tools';

const ratings: ByTool<Rating> = {
  ...each(ownDaemons, 'good'),
  ...each(builderServices, 'partly'),
  ...each(languageBuilders, 'good'),
  'node-daemon': 'good',
  'remote-daemon': 'good',
  buildctl: 'partly',
  'buildctl-userns': 'partly',
  cloud: 'partly',
  platform: 'partly',
  buildah: 'good',
  kaniko: 'bad',
  kubedock: 'bad',
  'pod-containers': 'bad',
};

export const withoutDockerfile: CriterionRule = {
  id: 'without-dockerfile',
  reads: ['jobs', 'dockerfile'],
  inPairs: 'better',
  weight: ({ members, possible }) =>
    members.jobs['build-image'] === 'no' || possible.dockerfile.includes('required') ? 0 : 2,
  rate: (variant) => ratings[toolOf(variant)],
};
