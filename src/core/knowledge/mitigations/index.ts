import type { Mitigation } from '../../model/risk';
import { agentAccount } from './agentAccount';
import { buildWithoutDaemon } from './buildWithoutDaemon';
import { builderOnLoopback } from './builderOnLoopback';
import { cachePerTrust } from './cachePerTrust';
import { cgroupParent } from './cgroupParent';
import { closeMetadata } from './closeMetadata';
import { currentEngine } from './currentEngine';
import { daemonLimits } from './daemonLimits';
import { dataVolume } from './dataVolume';
import { deadline } from './deadline';
import { dedicatedNodes } from './dedicatedNodes';
import { defaultProfiles } from './defaultProfiles';
import { denyIngress } from './denyIngress';
import { dockerdFirst } from './dockerdFirst';
import { egressPolicy } from './egressPolicy';
import { ephemeralClaim } from './ephemeralClaim';
import { insidePod } from './insidePod';
import { kanikoFork } from './kanikoFork';
import { keepEntrypoint } from './keepEntrypoint';
import { labelAndReap } from './labelAndReap';
import { leaveNodeSocket } from './leaveNodeSocket';
import { mountWorkspace } from './mountWorkspace';
import { mutualTls } from './mutualTls';
import { namesPerJob } from './namesPerJob';
import { nativeSidecar } from './nativeSidecar';
import { newerBuildkit } from './newerBuildkit';
import { noEntitlement } from './noEntitlement';
import { noSharedCache } from './noSharedCache';
import { noToken } from './noToken';
import { offControlPlane } from './offControlPlane';
import { onlyClientKeys } from './onlyClientKeys';
import { ownNamespace } from './ownNamespace';
import { ownProcesses } from './ownProcesses';
import { ownVolume } from './ownVolume';
import { pinDigest } from './pinDigest';
import { pinFrontend } from './pinFrontend';
import { pluginAllowlist } from './pluginAllowlist';
import { pruneFilter } from './pruneFilter';
import { pushApart } from './pushApart';
import { registryCache } from './registryCache';
import { runAsStepUser } from './runAsStepUser';
import { sameDockerVersion } from './sameDockerVersion';
import { setMtu } from './setMtu';
import { sizeLimit } from './sizeLimit';
import { socketType } from './socketType';
import { sourcePolicy } from './sourcePolicy';
import { startupProbe } from './startupProbe';
import { takeTurns } from './takeTurns';
import { unixSocket } from './unixSocket';
import { updateBot } from './updateBot';
import { useSidecar } from './useSidecar';
import { useSidecarForLogin } from './useSidecarForLogin';
import { workspaceOfOne } from './workspaceOfOne';

/** What can be done about risks: a change of a plan, of a pasted text, or something that people do. */
export const mitigations: readonly Mitigation[] = [
  buildWithoutDaemon,
  unixSocket,
  onlyClientKeys,
  insidePod,
  denyIngress,
  dockerdFirst,
  keepEntrypoint,
  currentEngine,
  pluginAllowlist,
  ownProcesses,
  agentAccount,
  startupProbe,
  nativeSidecar,
  deadline,
  useSidecar,
  useSidecarForLogin,
  leaveNodeSocket,
  takeTurns,
  socketType,
  labelAndReap,
  namesPerJob,
  pruneFilter,
  mountWorkspace,
  runAsStepUser,
  workspaceOfOne,
  dataVolume,
  sizeLimit,
  ownVolume,
  ephemeralClaim,
  daemonLimits,
  dedicatedNodes,
  offControlPlane,
  ownNamespace,
  defaultProfiles,
  cgroupParent,
  setMtu,
  registryCache,
  cachePerTrust,
  noSharedCache,
  pinDigest,
  updateBot,
  sameDockerVersion,
  newerBuildkit,
  kanikoFork,
  noEntitlement,
  pinFrontend,
  builderOnLoopback,
  mutualTls,
  sourcePolicy,
  pushApart,
  noToken,
  closeMetadata,
  egressPolicy,
];

const byId = new Map(mitigations.map((mitigation) => [mitigation.id, mitigation]));

export const mitigationOf = (id: string): Mitigation | undefined => byId.get(id);
