import type { Rating } from '../../model/approach';
import type { CriterionRule } from '../../model/criterion';
import { each, languageBuilders, toolOf, type ByTool } from '../tools';

const ratings: ByTool<Rating> = {
  ...each(languageBuilders, 'good'),
  dockerd: 'bad',
  'authz-plugin': 'bad',
  'dockerd-rootless': 'partly',
  'dockerd-userns': 'good',
  gvisor: 'partly',
  kata: 'partly',
  sysbox: 'good',
  'node-daemon': 'bad',
  'remote-daemon': 'partly',
  buildctl: 'good',
  'buildctl-userns': 'unknown',
  buildah: 'good',
  kaniko: 'good',
  'buildkit-service': 'partly',
  buildx: 'partly',
  cloud: 'partly',
  platform: 'partly',
  kubedock: 'good',
  'pod-containers': 'good',
};

export const accounting: CriterionRule = {
  id: 'accounting',
  reads: [],
  inPairs: 'worse',
  weight: () => 2,
  rate: (variant) => ratings[toolOf(variant)],
};
