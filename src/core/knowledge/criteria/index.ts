import type { CriterionRule } from '../../model/criterion';
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

/** What decisions need of every criterion, in the order of the rows of the matrix. */
export const criterionRules: readonly CriterionRule[] = [
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
