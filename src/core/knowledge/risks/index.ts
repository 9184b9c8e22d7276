import type { RiskHead } from '../../model/risk';
import { apiSkew } from './apiSkew';
import { auditBlindSpot } from './auditBlindSpot';
import { blocksTermination } from './blocksTermination';
import { buildRunsCode } from './buildRunsCode';
import { buildStepReachesDaemon } from './buildStepReachesDaemon';
import { builderHoles } from './builderHoles';
import { cacheHostPath } from './cacheHostPath';
import { cacheHostPathTmp } from './cacheHostPathTmp';
import { cacheLost } from './cacheLost';
import { cachePins } from './cachePins';
import { concurrentBuilds } from './concurrentBuilds';
import { credentialsReadable } from './credentialsReadable';
import { customEntrypoint } from './customEntrypoint';
import { daemonNotReady } from './daemonNotReady';
import { deadBuilder } from './deadBuilder';
import { dockerGroupIsRoot } from './dockerGroupIsRoot';
import { dockerSocketMount } from './dockerSocketMount';
import { everyContainerIsRoot } from './everyContainerIsRoot';
import { floatingTag } from './floatingTag';
import { hiddenTcpListener } from './hiddenTcpListener';
import { limitsBypassed } from './limitsBypassed';
import { missingLimits } from './missingLimits';
import { namespaceDowngraded } from './namespaceDowngraded';
import { nestedOverlay } from './nestedOverlay';
import { nodeIdentity } from './nodeIdentity';
import { openBuilder } from './openBuilder';
import { privilegedContainer } from './privilegedContainer';
import { rootlessStillPrivileged } from './rootlessStillPrivileged';
import { runtimeSocketVariant } from './runtimeSocketVariant';
import { sharedDataRoot } from './sharedDataRoot';
import { smallNetwork } from './smallNetwork';
import { socketAbsent } from './socketAbsent';
import { tcpWithoutTls } from './tcpWithoutTls';
import { tokenMounted } from './tokenMounted';
import { unapprovedPulls } from './unapprovedPulls';
import { unboundedStorage } from './unboundedStorage';
import { unconfinedProfiles } from './unconfinedProfiles';
import { workspaceMismatchSidecar } from './workspaceMismatchSidecar';
import { workspaceMismatchSocket } from './workspaceMismatchSocket';

/** What decisions need of every risk, in the order of its mark. */
export const riskHeads: readonly RiskHead[] = [
  privilegedContainer,
  dockerSocketMount,
  runtimeSocketVariant,
  dockerGroupIsRoot,
  rootlessStillPrivileged,
  auditBlindSpot,
  namespaceDowngraded,
  tcpWithoutTls,
  hiddenTcpListener,
  everyContainerIsRoot,
  buildStepReachesDaemon,
  customEntrypoint,
  sharedDataRoot,
  nestedOverlay,
  cacheHostPath,
  cacheHostPathTmp,
  cacheLost,
  unboundedStorage,
  workspaceMismatchSocket,
  workspaceMismatchSidecar,
  daemonNotReady,
  socketAbsent,
  apiSkew,
  concurrentBuilds,
  missingLimits,
  blocksTermination,
  smallNetwork,
  cachePins,
  credentialsReadable,
  tokenMounted,
  nodeIdentity,
  unapprovedPulls,
  floatingTag,
  buildRunsCode,
  unconfinedProfiles,
  deadBuilder,
  openBuilder,
  builderHoles,
  limitsBypassed,
];

const byId = new Map(riskHeads.map((risk) => [risk.id, risk]));

export const riskHeadOf = (id: string): RiskHead | undefined => byId.get(id);
