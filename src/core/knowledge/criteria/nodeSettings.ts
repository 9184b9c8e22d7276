import type { Rating, Variant } from '../../model/approach';
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

/**
 * A build that baseline admits asks for no profile to be lifted, so the nodes must set none: by seccompDefault of the
 * kubelet or by AppArmor.
 */
export const needsNoProfiles = (variant: Variant): boolean =>
  variant.level === 'baseline' &&
  ['buildctl', 'buildah'].includes(toolOf(variant)) &&
  variant.wall === 'unprivileged';

export const nodeSettings: CriterionRule = {
  id: 'node-settings',
  reads: ['nodeChanges'],
  inPairs: 'worse',
  weight: ({ possible }) => (possible.nodeChanges.includes('none') ? 1 : 0),
  rate: (variant) => (needsNoProfiles(variant) ? 'bad' : ratings[toolOf(variant)]),
};
