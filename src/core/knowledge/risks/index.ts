import type { RiskHead } from '../../model/risk';
import { apiSkew } from './apiSkew';
import { auditBlindSpot } from './auditBlindSpot';
import { authzPlugin } from './authzPlugin';
import { blocksTermination } from './blocksTermination';
import { buildRunsCode } from './buildRunsCode';
import { buildStepReachesDaemon } from './buildStepReachesDaemon';
import { builderHoles } from './builderHoles';
import { cacheHostPath } from './cacheHostPath';
import { cacheHostPathTmp } from './cacheHostPathTmp';
import { cacheLost } from './cacheLost';
import { cachePins } from './cachePins';
import { cachePoisoning } from './cachePoisoning';
import { concurrentBuilds } from './concurrentBuilds';
import { controlPlaneOrShared } from './controlPlaneOrShared';
import { credentialsReadable } from './credentialsReadable';
import { crossTenant } from './crossTenant';
import { customEntrypoint } from './customEntrypoint';
import { daemonExposed } from './daemonExposed';
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
import { rootOwnedFiles } from './rootOwnedFiles';
import { runtimeSocketVariant } from './runtimeSocketVariant';
import { runtimeUnpatched } from './runtimeUnpatched';
import { sharedDataRoot } from './sharedDataRoot';
import { sharedWorkspace } from './sharedWorkspace';
import { siblingNames } from './siblingNames';
import { siblingsUnmanaged } from './siblingsUnmanaged';
import { sideDoor } from './sideDoor';
import { smallNetwork } from './smallNetwork';
import { socketAbsent } from './socketAbsent';
import { tcpWithoutTls } from './tcpWithoutTls';
import { tlsOvershared } from './tlsOvershared';
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
  runtimeUnpatched,
  authzPlugin,
  rootlessStillPrivileged,
  auditBlindSpot,
  namespaceDowngraded,
  controlPlaneOrShared,
  sideDoor,
  daemonExposed,
  tcpWithoutTls,
  hiddenTcpListener,
  everyContainerIsRoot,
  buildStepReachesDaemon,
  tlsOvershared,
  customEntrypoint,
  sharedDataRoot,
  nestedOverlay,
  cacheHostPath,
  cacheHostPathTmp,
  cacheLost,
  cachePoisoning,
  unboundedStorage,
  workspaceMismatchSocket,
  workspaceMismatchSidecar,
  rootOwnedFiles,
  sharedWorkspace,
  siblingsUnmanaged,
  siblingNames,
  crossTenant,
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
