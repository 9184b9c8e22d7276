import type { RiskHead, RiskText } from '../../model/risk';
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

type LoadsText = () => Promise<{ text: RiskText }>;

const texts = {
  'privileged-container': () => import('./privilegedContainer.text'),
  'docker-socket-mount': () => import('./dockerSocketMount.text'),
  'runtime-socket-variant-or-parent-dir': () => import('./runtimeSocketVariant.text'),
  'docker-group-is-root': () => import('./dockerGroupIsRoot.text'),
  'nested-runtime-unpatched': () => import('./runtimeUnpatched.text'),
  'authz-plugin-false-assurance': () => import('./authzPlugin.text'),
  'rootless-dind-still-privileged': () => import('./rootlessStillPrivileged.text'),
  'docker-api-audit-blind-spot': () => import('./auditBlindSpot.text'),
  'namespace-policy-downgraded': () => import('./namespaceDowngraded.text'),
  'ci-on-control-plane-or-shared-nodes': () => import('./controlPlaneOrShared.text'),
  'exec-or-shared-pid-into-daemon': () => import('./sideDoor.text'),
  'daemon-exposed-beyond-pod': () => import('./daemonExposed.text'),
  'daemon-tcp-without-tls': () => import('./tcpWithoutTls.text'),
  'hidden-tcp-listener': () => import('./hiddenTcpListener.text'),
  'every-pod-container-is-docker-root': () => import('./everyContainerIsRoot.text'),
  'build-step-reaches-daemon-api': () => import('./buildStepReachesDaemon.text'),
  'tls-material-overshared': () => import('./tlsOvershared.text'),
  'custom-entrypoint-drops-safeguards': () => import('./customEntrypoint.text'),
  'shared-docker-data-root': () => import('./sharedDataRoot.text'),
  'nested-overlay-storage-driver': () => import('./nestedOverlay.text'),
  'cache-hostpath-on-node': () => import('./cacheHostPath.text'),
  'cache-hostpath-tmp': () => import('./cacheHostPathTmp.text'),
  'cache-lost-with-pod': () => import('./cacheLost.text'),
  'cache-poisoning': () => import('./cachePoisoning.text'),
  'unbounded-ephemeral-storage': () => import('./unboundedStorage.text'),
  'workspace-path-mismatch-dood': () => import('./workspaceMismatchSocket.text'),
  'workspace-path-mismatch-sidecar': () => import('./workspaceMismatchSidecar.text'),
  'workspace-root-owned-files': () => import('./rootOwnedFiles.text'),
  'shared-rwx-workspace': () => import('./sharedWorkspace.text'),
  'unmanaged-sibling-containers': () => import('./siblingsUnmanaged.text'),
  'sibling-name-collisions': () => import('./siblingNames.text'),
  'dood-cross-tenant-access': () => import('./crossTenant.text'),
  'daemon-not-ready': () => import('./daemonNotReady.text'),
  'docker-socket-absent': () => import('./socketAbsent.text'),
  'missing-resource-limits': () => import('./missingLimits.text'),
  'credentials-readable-by-build': () => import('./credentialsReadable.text'),
  'service-account-token-mounted': () => import('./tokenMounted.text'),
  'floating-image-tag': () => import('./floatingTag.text'),
  'builder-unconfined-profiles': () => import('./unconfinedProfiles.text'),
  'limits-bypassed-by-nested-containers': () => import('./limitsBypassed.text'),
} as const satisfies Readonly<Record<string, LoadsText>>;

/** The id of a risk. A record over them has an entry for each risk, or does not compile. */
export type RiskId = keyof typeof texts;

/** The long prose of the risks, loaded only by the places that show it. */
export const riskTexts: Readonly<Record<string, LoadsText>> = texts;
