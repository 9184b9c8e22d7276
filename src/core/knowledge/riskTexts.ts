import type { RiskText } from '../model/risk';

type LoadsText = () => Promise<{ text: RiskText }>;

const texts = {
  'privileged-container': () => import('./risks/privilegedContainer.text'),
  'docker-socket-mount': () => import('./risks/dockerSocketMount.text'),
  'runtime-socket-variant-or-parent-dir': () => import('./risks/runtimeSocketVariant.text'),
  'docker-group-is-root': () => import('./risks/dockerGroupIsRoot.text'),
  'nested-runtime-unpatched': () => import('./risks/runtimeUnpatched.text'),
  'authz-plugin-false-assurance': () => import('./risks/authzPlugin.text'),
  'rootless-dind-still-privileged': () => import('./risks/rootlessStillPrivileged.text'),
  'docker-api-audit-blind-spot': () => import('./risks/auditBlindSpot.text'),
  'namespace-policy-downgraded': () => import('./risks/namespaceDowngraded.text'),
  'ci-on-control-plane-or-shared-nodes': () => import('./risks/controlPlaneOrShared.text'),
  'exec-or-shared-pid-into-daemon': () => import('./risks/sideDoor.text'),
  'daemon-exposed-beyond-pod': () => import('./risks/daemonExposed.text'),
  'daemon-tcp-without-tls': () => import('./risks/tcpWithoutTls.text'),
  'hidden-tcp-listener': () => import('./risks/hiddenTcpListener.text'),
  'every-pod-container-is-docker-root': () => import('./risks/everyContainerIsRoot.text'),
  'build-step-reaches-daemon-api': () => import('./risks/buildStepReachesDaemon.text'),
  'tls-material-overshared': () => import('./risks/tlsOvershared.text'),
  'custom-entrypoint-drops-safeguards': () => import('./risks/customEntrypoint.text'),
  'shared-docker-data-root': () => import('./risks/sharedDataRoot.text'),
  'nested-overlay-storage-driver': () => import('./risks/nestedOverlay.text'),
  'cache-hostpath-on-node': () => import('./risks/cacheHostPath.text'),
  'cache-hostpath-tmp': () => import('./risks/cacheHostPathTmp.text'),
  'cache-lost-with-pod': () => import('./risks/cacheLost.text'),
  'cache-poisoning': () => import('./risks/cachePoisoning.text'),
  'unbounded-ephemeral-storage': () => import('./risks/unboundedStorage.text'),
  'workspace-path-mismatch-dood': () => import('./risks/workspaceMismatchSocket.text'),
  'workspace-path-mismatch-sidecar': () => import('./risks/workspaceMismatchSidecar.text'),
  'workspace-root-owned-files': () => import('./risks/rootOwnedFiles.text'),
  'shared-rwx-workspace': () => import('./risks/sharedWorkspace.text'),
  'unmanaged-sibling-containers': () => import('./risks/siblingsUnmanaged.text'),
  'sibling-name-collisions': () => import('./risks/siblingNames.text'),
  'dood-cross-tenant-access': () => import('./risks/crossTenant.text'),
  'daemon-not-ready': () => import('./risks/daemonNotReady.text'),
  'docker-socket-absent': () => import('./risks/socketAbsent.text'),
  'client-daemon-api-skew': () => import('./risks/apiSkew.text'),
  'concurrent-builds-collide': () => import('./risks/concurrentBuilds.text'),
  'missing-resource-limits': () => import('./risks/missingLimits.text'),
  'sidecar-blocks-termination': () => import('./risks/blocksTermination.text'),
  'dind-network-mtu-iptables': () => import('./risks/smallNetwork.text'),
  'cache-volume-pins-or-blocks-pods': () => import('./risks/cachePins.text'),
  'credentials-readable-by-build': () => import('./risks/credentialsReadable.text'),
  'service-account-token-mounted': () => import('./risks/tokenMounted.text'),
  'node-identity-metadata-access': () => import('./risks/nodeIdentity.text'),
  'unapproved-registry-pulls': () => import('./risks/unapprovedPulls.text'),
  'floating-image-tag': () => import('./risks/floatingTag.text'),
  'build-time-code-execution': () => import('./risks/buildRunsCode.text'),
  'builder-unconfined-profiles': () => import('./risks/unconfinedProfiles.text'),
  'unmaintained-builder': () => import('./risks/deadBuilder.text'),
  'shared-buildkitd-unauthenticated': () => import('./risks/openBuilder.text'),
  'untrusted-frontend-or-entitlement': () => import('./risks/builderHoles.text'),
  'limits-bypassed-by-nested-containers': () => import('./risks/limitsBypassed.text'),
} as const satisfies Readonly<Record<string, LoadsText>>;

/** The id of a risk. A record over them has an entry for each risk, or does not compile. */
export type RiskId = keyof typeof texts;

/** The long prose of the risks, loaded only by the places that show it; even the list of it comes with them. */
export const riskTexts: Readonly<Record<string, LoadsText>> = texts;
