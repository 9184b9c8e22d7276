import type { RiskHead, RiskText } from '../../model/risk';
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

/** The long prose of the risks, loaded only by the places that show it. */
export const riskTexts: Readonly<Record<string, () => Promise<{ text: RiskText }>>> = {
  'privileged-container': () => import('./privilegedContainer.text'),
  'docker-socket-mount': () => import('./dockerSocketMount.text'),
  'runtime-socket-variant-or-parent-dir': () => import('./runtimeSocketVariant.text'),
  'docker-group-is-root': () => import('./dockerGroupIsRoot.text'),
  'rootless-dind-still-privileged': () => import('./rootlessStillPrivileged.text'),
  'docker-api-audit-blind-spot': () => import('./auditBlindSpot.text'),
  'namespace-policy-downgraded': () => import('./namespaceDowngraded.text'),
  'daemon-tcp-without-tls': () => import('./tcpWithoutTls.text'),
  'hidden-tcp-listener': () => import('./hiddenTcpListener.text'),
  'every-pod-container-is-docker-root': () => import('./everyContainerIsRoot.text'),
  'build-step-reaches-daemon-api': () => import('./buildStepReachesDaemon.text'),
  'custom-entrypoint-drops-safeguards': () => import('./customEntrypoint.text'),
  'shared-docker-data-root': () => import('./sharedDataRoot.text'),
  'nested-overlay-storage-driver': () => import('./nestedOverlay.text'),
  'cache-hostpath-on-node': () => import('./cacheHostPath.text'),
  'cache-hostpath-tmp': () => import('./cacheHostPathTmp.text'),
  'cache-lost-with-pod': () => import('./cacheLost.text'),
  'unbounded-ephemeral-storage': () => import('./unboundedStorage.text'),
  'workspace-path-mismatch-dood': () => import('./workspaceMismatchSocket.text'),
  'workspace-path-mismatch-sidecar': () => import('./workspaceMismatchSidecar.text'),
  'daemon-not-ready': () => import('./daemonNotReady.text'),
  'docker-socket-absent': () => import('./socketAbsent.text'),
  'client-daemon-api-skew': () => import('./apiSkew.text'),
  'concurrent-builds-collide': () => import('./concurrentBuilds.text'),
  'missing-resource-limits': () => import('./missingLimits.text'),
  'sidecar-blocks-termination': () => import('./blocksTermination.text'),
  'dind-network-mtu-iptables': () => import('./smallNetwork.text'),
  'cache-volume-pins-or-blocks-pods': () => import('./cachePins.text'),
  'credentials-readable-by-build': () => import('./credentialsReadable.text'),
  'service-account-token-mounted': () => import('./tokenMounted.text'),
  'node-identity-metadata-access': () => import('./nodeIdentity.text'),
  'unapproved-registry-pulls': () => import('./unapprovedPulls.text'),
  'floating-image-tag': () => import('./floatingTag.text'),
  'build-time-code-execution': () => import('./buildRunsCode.text'),
  'builder-unconfined-profiles': () => import('./unconfinedProfiles.text'),
  'unmaintained-builder': () => import('./deadBuilder.text'),
  'shared-buildkitd-unauthenticated': () => import('./openBuilder.text'),
  'untrusted-frontend-or-entitlement': () => import('./builderHoles.text'),
  'limits-bypassed-by-nested-containers': () => import('./limitsBypassed.text'),
};
