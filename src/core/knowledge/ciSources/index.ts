import type { Source } from '../../model/source';
import { arcSources } from './arc';
import { argoSources } from './argo';
import { clusterSources } from './cluster';
import { gitlabSources } from './gitlab';
import { jenkinsSources } from './jenkins';
import { tektonSources } from './tekton';
import { valueSources } from './values';

/** What the forms of the CI systems, and what stands around a pod in a cluster, rest on. */
export const ciSources = {
  ...jenkinsSources,
  ...gitlabSources,
  ...arcSources,
  ...tektonSources,
  ...argoSources,
  ...clusterSources,
  ...valueSources,
} as const satisfies Record<string, Source>;
