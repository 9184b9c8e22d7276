import type { Mitigation } from '../../model/risk';
import { buildWithoutDaemon } from './buildWithoutDaemon';
import { builderOnLoopback } from './builderOnLoopback';
import { cgroupParent } from './cgroupParent';
import { closeMetadata } from './closeMetadata';
import { daemonLimits } from './daemonLimits';
import { dataVolume } from './dataVolume';
import { deadline } from './deadline';
import { dedicatedNodes } from './dedicatedNodes';
import { defaultProfiles } from './defaultProfiles';
import { dockerdFirst } from './dockerdFirst';
import { egressPolicy } from './egressPolicy';
import { ephemeralClaim } from './ephemeralClaim';
import { kanikoFork } from './kanikoFork';
import { keepEntrypoint } from './keepEntrypoint';
import { leaveNodeSocket } from './leaveNodeSocket';
import { mountWorkspace } from './mountWorkspace';
import { mutualTls } from './mutualTls';
import { nativeSidecar } from './nativeSidecar';
import { newerBuildkit } from './newerBuildkit';
import { noEntitlement } from './noEntitlement';
import { noToken } from './noToken';
import { ownNamespace } from './ownNamespace';
import { ownVolume } from './ownVolume';
import { pinDigest } from './pinDigest';
import { pinFrontend } from './pinFrontend';
import { pushApart } from './pushApart';
import { registryCache } from './registryCache';
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

/** What can be done about risks: a change of a plan, of a pasted text, or something that people do. */
export const mitigations: readonly Mitigation[] = [
  buildWithoutDaemon,
  unixSocket,
  dockerdFirst,
  keepEntrypoint,
  startupProbe,
  nativeSidecar,
  deadline,
  useSidecar,
  useSidecarForLogin,
  leaveNodeSocket,
  takeTurns,
  socketType,
  mountWorkspace,
  dataVolume,
  sizeLimit,
  ownVolume,
  ephemeralClaim,
  daemonLimits,
  dedicatedNodes,
  ownNamespace,
  defaultProfiles,
  cgroupParent,
  setMtu,
  registryCache,
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
