import type { Criterion } from '../../model/criterion';
import { accounting } from './accounting';
import { auditing } from './auditing';
import { buildImages } from './buildImages';
import { cacheAcrossBuilds } from './cacheAcrossBuilds';
import { compatibility } from './compatibility';
import { daemonReach } from './daemonReach';
import { dockerOnNode } from './dockerOnNode';
import { evidence } from './evidence';
import { familiarity } from './familiarity';
import { nodeRoot } from './nodeRoot';
import { nodeSettings } from './nodeSettings';
import { podSecurityLevel } from './podSecurityLevel';
import { privilegedContainers } from './privilegedContainers';
import { readiness } from './readiness';
import { runContainers } from './runContainers';
import { startUp } from './startUp';
import { workspaceInContainers } from './workspaceInContainers';

/** The rows of the matrix, in order. */
export const criteria: readonly Criterion[] = [
  buildImages,
  runContainers,
  workspaceInContainers,
  nodeRoot,
  privilegedContainers,
  daemonReach,
  podSecurityLevel,
  readiness,
  startUp,
  compatibility,
  cacheAcrossBuilds,
  accounting,
  auditing,
  dockerOnNode,
  nodeSettings,
  familiarity,
  evidence,
];

export const criterionGroupTitles = {
  capability: 'What a job can do',
  security: 'Who can reach node root',
  everyday: 'Every day',
  place: 'Where it runs',
} as const satisfies Record<Criterion['group'], string>;
