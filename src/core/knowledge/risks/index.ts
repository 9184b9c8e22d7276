import type { RiskHead } from '../../model/risk';
import { auditBlindSpot } from './auditBlindSpot';
import { authzPlugin } from './authzPlugin';
import { buildStepReachesDaemon } from './buildStepReachesDaemon';
import { cacheHostPath } from './cacheHostPath';
import { cacheHostPathTmp } from './cacheHostPathTmp';
import { cacheLost } from './cacheLost';
import { cachePoisoning } from './cachePoisoning';
import { controlPlaneOrShared } from './controlPlaneOrShared';
import { credentialsReadable } from './credentialsReadable';
import { crossTenant } from './crossTenant';
import { customEntrypoint } from './customEntrypoint';
import { daemonExposed } from './daemonExposed';
import { daemonNotReady } from './daemonNotReady';
import { dockerGroupIsRoot } from './dockerGroupIsRoot';
import { dockerSocketMount } from './dockerSocketMount';
import { everyContainerIsRoot } from './everyContainerIsRoot';
import { floatingTag } from './floatingTag';
import { hiddenTcpListener } from './hiddenTcpListener';
import { limitsBypassed } from './limitsBypassed';
import { missingLimits } from './missingLimits';
import { namespaceDowngraded } from './namespaceDowngraded';
import { nestedOverlay } from './nestedOverlay';
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
import { socketAbsent } from './socketAbsent';
import { tcpWithoutTls } from './tcpWithoutTls';
import { tlsOvershared } from './tlsOvershared';
import { tokenMounted } from './tokenMounted';
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
  missingLimits,
  credentialsReadable,
  tokenMounted,
  floatingTag,
  unconfinedProfiles,
  limitsBypassed,
];

const byId = new Map(riskHeads.map((risk) => [risk.id, risk]));

export const riskHeadOf = (id: string): RiskHead | undefined => byId.get(id);
