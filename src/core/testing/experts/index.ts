import { caching } from './caching';
import { jenkins } from './jenkins';
import { legacy } from './legacy';
import { managed } from './managed';
import { openshift } from './openshift';
import { ownClusters } from './ownClusters';
import { singleNode } from './singleNode';
import { testcontainers } from './testcontainers';
import { untrusted } from './untrusted';
import type { ExpertScenario } from './scenario';

/** Every scenario, by theme. */
export const expertScenarios: readonly ExpertScenario[] = [
  ...jenkins,
  ...openshift,
  ...managed,
  ...ownClusters,
  ...singleNode,
  ...untrusted,
  ...testcontainers,
  ...caching,
  ...legacy,
];
