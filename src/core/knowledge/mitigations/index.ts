import type { Mitigation } from '../../model/risk';
import { agentAccount } from './agentAccount';
import { buildWithoutDaemon } from './buildWithoutDaemon';
import { cachePerTrust } from './cachePerTrust';
import { cgroupParent } from './cgroupParent';
import { currentEngine } from './currentEngine';
import { daemonLimits } from './daemonLimits';
import { dataVolume } from './dataVolume';
import { dedicatedNodes } from './dedicatedNodes';
import { defaultProfiles } from './defaultProfiles';
import { denyIngress } from './denyIngress';
import { dockerdFirst } from './dockerdFirst';
import { insidePod } from './insidePod';
import { keepEntrypoint } from './keepEntrypoint';
import { labelAndReap } from './labelAndReap';
import { leaveNodeSocket } from './leaveNodeSocket';
import { mountWorkspace } from './mountWorkspace';
import { namesPerJob } from './namesPerJob';
import { noSharedCache } from './noSharedCache';
import { noToken } from './noToken';
import { offControlPlane } from './offControlPlane';
import { onlyClientKeys } from './onlyClientKeys';
import { ownNamespace } from './ownNamespace';
import { ownProcesses } from './ownProcesses';
import { ownVolume } from './ownVolume';
import { pinDigest } from './pinDigest';
import { pluginAllowlist } from './pluginAllowlist';
import { pruneFilter } from './pruneFilter';
import { pushApart } from './pushApart';
import { registryCache } from './registryCache';
import { runAsStepUser } from './runAsStepUser';
import { sizeLimit } from './sizeLimit';
import { socketType } from './socketType';
import { startupProbe } from './startupProbe';
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
  useSidecar,
  useSidecarForLogin,
  leaveNodeSocket,
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
  daemonLimits,
  dedicatedNodes,
  offControlPlane,
  ownNamespace,
  defaultProfiles,
  cgroupParent,
  registryCache,
  cachePerTrust,
  noSharedCache,
  pinDigest,
  updateBot,
  pushApart,
  noToken,
];

const byId = new Map(mitigations.map((mitigation) => [mitigation.id, mitigation]));

export const mitigationOf = (id: string): Mitigation | undefined => byId.get(id);
