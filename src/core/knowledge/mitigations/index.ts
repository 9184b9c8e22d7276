import type { Mitigation } from '../../model/risk';
import { buildWithoutDaemon } from './buildWithoutDaemon';
import { cgroupParent } from './cgroupParent';
import { dedicatedNodes } from './dedicatedNodes';
import { defaultProfiles } from './defaultProfiles';
import { leaveNodeSocket } from './leaveNodeSocket';
import { ownNamespace } from './ownNamespace';
import { pinDigest } from './pinDigest';
import { pushApart } from './pushApart';
import { registryCache } from './registryCache';
import { unixSocket } from './unixSocket';
import { useSidecar } from './useSidecar';
import { useSidecarForLogin } from './useSidecarForLogin';

/** What can be done about risks. Most are a change of the manifest; two are advice. */
export const mitigations: readonly Mitigation[] = [
  buildWithoutDaemon,
  unixSocket,
  useSidecar,
  useSidecarForLogin,
  leaveNodeSocket,
  dedicatedNodes,
  ownNamespace,
  defaultProfiles,
  cgroupParent,
  registryCache,
  pinDigest,
  pushApart,
];

const byId = new Map(mitigations.map((mitigation) => [mitigation.id, mitigation]));

export const mitigationOf = (id: string): Mitigation | undefined => byId.get(id);
