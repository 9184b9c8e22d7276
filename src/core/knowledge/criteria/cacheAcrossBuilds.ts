import type { Rating } from '../../model/approach';
import type { CriterionRule } from '../../model/criterion';
import { builders, each, ownDaemons, podBuilders, toolOf, type ByTool, type Tool } from '../tools';

const ratings: ByTool<Rating> = {
  ...each(ownDaemons, 'partly'),
  ...each(builders, 'partly'),
  'buildkit-service': 'good',
  buildx: 'good',
  cloud: 'good',
  platform: 'bad',
  'node-daemon': 'partly',
  'remote-daemon': 'good',
  kubedock: 'none',
  'pod-containers': 'none',
};

/** Builds of these share through the registry alone: where it may hold no cache, they share nothing. */
export const needsRegistry: ReadonlySet<Tool> = new Set([...ownDaemons, ...podBuilders, 'buildpacks']);

export const cacheAcrossBuilds: CriterionRule = {
  id: 'cache-across-builds',
  reads: ['cache', 'registryCache'],
  ratedBy: ['registryCache'],
  inPairs: 'worse',
  weight: ({ possible, origin }) => (origin.cache === 'open' ? 1 : possible.cache.includes('shared') ? 3 : 0),
  rate: (variant, { possible }) => {
    const tool = toolOf(variant);
    const refused = possible.registryCache.every((answer) => answer === 'no');
    return refused && needsRegistry.has(tool) ? 'bad' : ratings[tool];
  },
};
