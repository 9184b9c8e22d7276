import type { Rating } from '../../model/approach';
import type { CriterionRule } from '../../model/criterion';
import { each, languageBuilders, ownDaemons, toolOf, type ByTool } from '../tools';

const ratings: ByTool<Rating> = {
  ...each(ownDaemons, 'good'),
  ...each(languageBuilders, 'bad'),
  'authz-plugin': 'partly',
  gvisor: 'partly',
  'node-daemon': 'good',
  'remote-daemon': 'good',
  buildctl: 'bad',
  'buildctl-userns': 'bad',
  'buildkit-service': 'bad',
  buildx: 'partly',
  buildah: 'partly',
  kaniko: 'bad',
  cloud: 'partly',
  platform: 'bad',
  kubedock: 'partly',
  'pod-containers': 'bad',
};

export const familiarity: CriterionRule = {
  id: 'familiarity',
  reads: ['jobs'],
  inPairs: 'worse',
  weight: ({ members }) => (members.jobs['existing-docker-scripts'] === 'yes' ? 2 : 0),
  rate: (variant) => ratings[toolOf(variant)],
};
