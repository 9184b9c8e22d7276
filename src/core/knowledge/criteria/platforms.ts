import type { Rating } from '../../model/approach';
import type { CriterionRule } from '../../model/criterion';
import { builders, each, ownDaemons, toolOf, type ByTool } from '../tools';

/** What the count of platforms gives, typed because decisions cannot wait for it: a test holds both equal. */
const ratings: ByTool<Rating> = {
  ...each(ownDaemons, 'partly'),
  ...each(builders, 'good'),
  buildctl: 'partly',
  'buildctl-userns': 'partly',
  buildah: 'partly',
  platform: 'bad',
  'node-daemon': 'bad',
  'remote-daemon': 'good',
  kubedock: 'good',
  'pod-containers': 'good',
};

export const platforms: CriterionRule = {
  id: 'platforms',
  reads: ['platform'],
  inPairs: 'worse',
  // Where the platform is known, its blockers have decided.
  weight: ({ origin }) => (origin.platform === 'open' ? 1 : 0),
  // Of what a platform builds with, Shipwright is the one that can be installed on any.
  rate: (variant) => (variant.options['builder'] === 'shipwright' ? 'good' : ratings[toolOf(variant)]),
};
