import type { Mitigation } from '../../model/risk';
import { buildWithoutDaemon } from './buildWithoutDaemon';
import { cgroupParent } from './cgroupParent';
import { daemonLimits } from './daemonLimits';
import { dataVolume } from './dataVolume';
import { dedicatedNodes } from './dedicatedNodes';
import { defaultProfiles } from './defaultProfiles';
import { dockerdFirst } from './dockerdFirst';
import { keepEntrypoint } from './keepEntrypoint';
import { leaveNodeSocket } from './leaveNodeSocket';
import { mountWorkspace } from './mountWorkspace';
import { noToken } from './noToken';
import { ownNamespace } from './ownNamespace';
import { ownVolume } from './ownVolume';
import { pinDigest } from './pinDigest';
import { pushApart } from './pushApart';
import { registryCache } from './registryCache';
import { sizeLimit } from './sizeLimit';
import { socketType } from './socketType';
import { startupProbe } from './startupProbe';
import { unixSocket } from './unixSocket';
import { updateBot } from './updateBot';
import { useSidecar } from './useSidecar';
import { useSidecarForLogin } from './useSidecarForLogin';

/** What can be done about risks: a change of a plan, of a pasted text, or something that people do. */
export const mitigations: readonly Mitigation[] = [
  buildWithoutDaemon,
  unixSocket,
  dockerdFirst,
  keepEntrypoint,
  startupProbe,
  useSidecar,
  useSidecarForLogin,
  leaveNodeSocket,
  socketType,
  mountWorkspace,
  dataVolume,
  sizeLimit,
  ownVolume,
  daemonLimits,
  dedicatedNodes,
  ownNamespace,
  defaultProfiles,
  cgroupParent,
  registryCache,
  pinDigest,
  updateBot,
  pushApart,
  noToken,
];

const byId = new Map(mitigations.map((mitigation) => [mitigation.id, mitigation]));

export const mitigationOf = (id: string): Mitigation | undefined => byId.get(id);
