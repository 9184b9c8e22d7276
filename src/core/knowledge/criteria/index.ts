import type { CriterionRule } from '../../model/criterion';
import { accounting } from './accounting';
import { architectures } from './architectures';
import { auditing } from './auditing';
import { buildImages } from './buildImages';
import { cacheAcrossBuilds } from './cacheAcrossBuilds';
import { cacheExclusivity } from './cacheExclusivity';
import { cacheInAgent } from './cacheInAgent';
import { cleanUp } from './cleanUp';
import { collisions } from './collisions';
import { compatibility } from './compatibility';
import { compose } from './compose';
import { credentials } from './credentials';
import { daemonReach } from './daemonReach';
import { dockerOnNode } from './dockerOnNode';
import { evidence } from './evidence';
import { familiarity } from './familiarity';
import { isolation } from './isolation';
import { maintenance } from './maintenance';
import { network } from './network';
import { nodeRoot } from './nodeRoot';
import { nodeSettings } from './nodeSettings';
import { platforms } from './platforms';
import { podSecurityLevel } from './podSecurityLevel';
import { privilegedContainers } from './privilegedContainers';
import { readiness } from './readiness';
import { registryPolicy } from './registryPolicy';
import { runContainers } from './runContainers';
import { startUp } from './startUp';
import { testcontainers } from './testcontainers';
import { withoutDockerfile } from './withoutDockerfile';
import { workspaceInContainers } from './workspaceInContainers';

/** What decisions need of every criterion, in the order of the rows of the matrix. */
export const criterionRules: readonly CriterionRule[] = [
  buildImages,
  withoutDockerfile,
  architectures,
  runContainers,
  compose,
  testcontainers,
  workspaceInContainers,
  compatibility,
  nodeRoot,
  isolation,
  privilegedContainers,
  podSecurityLevel,
  daemonReach,
  credentials,
  registryPolicy,
  startUp,
  readiness,
  accounting,
  network,
  collisions,
  cleanUp,
  auditing,
  cacheInAgent,
  cacheAcrossBuilds,
  cacheExclusivity,
  platforms,
  dockerOnNode,
  nodeSettings,
  familiarity,
  maintenance,
  evidence,
];
