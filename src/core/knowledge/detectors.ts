import type { RiskCheck } from '../model/risk';
import { check as apiSkew } from './risks/apiSkew.detect';
import { check as auditBlindSpot } from './risks/auditBlindSpot.detect';
import { check as authzPlugin } from './risks/authzPlugin.detect';
import { check as blocksTermination } from './risks/blocksTermination.detect';
import { check as buildRunsCode } from './risks/buildRunsCode.detect';
import { check as buildStepReachesDaemon } from './risks/buildStepReachesDaemon.detect';
import { check as builderHoles } from './risks/builderHoles.detect';
import { check as cacheHostPath } from './risks/cacheHostPath.detect';
import { check as cacheHostPathTmp } from './risks/cacheHostPathTmp.detect';
import { check as cacheLost } from './risks/cacheLost.detect';
import { check as concurrentBuilds } from './risks/concurrentBuilds.detect';
import { check as controlPlaneOrShared } from './risks/controlPlaneOrShared.detect';
import { check as cachePins } from './risks/cachePins.detect';
import { check as cachePoisoning } from './risks/cachePoisoning.detect';
import { check as credentialsReadable } from './risks/credentialsReadable.detect';
import { check as crossTenant } from './risks/crossTenant.detect';
import { check as customEntrypoint } from './risks/customEntrypoint.detect';
import { check as daemonExposed } from './risks/daemonExposed.detect';
import { check as daemonNotReady } from './risks/daemonNotReady.detect';
import { check as deadBuilder } from './risks/deadBuilder.detect';
import { check as dockerGroupIsRoot } from './risks/dockerGroupIsRoot.detect';
import { check as dockerSocketMount } from './risks/dockerSocketMount.detect';
import { check as everyContainerIsRoot } from './risks/everyContainerIsRoot.detect';
import { check as floatingTag } from './risks/floatingTag.detect';
import { check as hiddenTcpListener } from './risks/hiddenTcpListener.detect';
import { check as limitsBypassed } from './risks/limitsBypassed.detect';
import { check as missingLimits } from './risks/missingLimits.detect';
import { check as namespaceDowngraded } from './risks/namespaceDowngraded.detect';
import { check as nestedOverlay } from './risks/nestedOverlay.detect';
import { check as nodeIdentity } from './risks/nodeIdentity.detect';
import { check as openBuilder } from './risks/openBuilder.detect';
import { check as privilegedContainer } from './risks/privilegedContainer.detect';
import { check as rootlessStillPrivileged } from './risks/rootlessStillPrivileged.detect';
import { check as rootOwnedFiles } from './risks/rootOwnedFiles.detect';
import { check as runtimeSocketVariant } from './risks/runtimeSocketVariant.detect';
import { check as runtimeUnpatched } from './risks/runtimeUnpatched.detect';
import { check as sharedDataRoot } from './risks/sharedDataRoot.detect';
import { check as siblingsUnmanaged } from './risks/siblingsUnmanaged.detect';
import { check as siblingNames } from './risks/siblingNames.detect';
import { check as sharedWorkspace } from './risks/sharedWorkspace.detect';
import { check as sideDoor } from './risks/sideDoor.detect';
import { check as smallNetwork } from './risks/smallNetwork.detect';
import { check as socketAbsent } from './risks/socketAbsent.detect';
import { check as tcpWithoutTls } from './risks/tcpWithoutTls.detect';
import { check as tlsOvershared } from './risks/tlsOvershared.detect';
import { check as tokenMounted } from './risks/tokenMounted.detect';
import { check as unapprovedPulls } from './risks/unapprovedPulls.detect';
import { check as unboundedStorage } from './risks/unboundedStorage.detect';
import { check as unconfinedProfiles } from './risks/unconfinedProfiles.detect';
import { check as workspaceMismatchSidecar } from './risks/workspaceMismatchSidecar.detect';
import { check as workspaceMismatchSocket } from './risks/workspaceMismatchSocket.detect';

/** How each risk is found and what is said of it then, by its id. Loaded where manifests are inspected. */
export const detectors: Readonly<Record<string, RiskCheck>> = {
  'privileged-container': privilegedContainer,
  'docker-socket-mount': dockerSocketMount,
  'runtime-socket-variant-or-parent-dir': runtimeSocketVariant,
  'docker-group-is-root': dockerGroupIsRoot,
  'nested-runtime-unpatched': runtimeUnpatched,
  'authz-plugin-false-assurance': authzPlugin,
  'rootless-dind-still-privileged': rootlessStillPrivileged,
  'docker-api-audit-blind-spot': auditBlindSpot,
  'namespace-policy-downgraded': namespaceDowngraded,
  'ci-on-control-plane-or-shared-nodes': controlPlaneOrShared,
  'exec-or-shared-pid-into-daemon': sideDoor,
  'daemon-exposed-beyond-pod': daemonExposed,
  'daemon-tcp-without-tls': tcpWithoutTls,
  'hidden-tcp-listener': hiddenTcpListener,
  'every-pod-container-is-docker-root': everyContainerIsRoot,
  'build-step-reaches-daemon-api': buildStepReachesDaemon,
  'tls-material-overshared': tlsOvershared,
  'custom-entrypoint-drops-safeguards': customEntrypoint,
  'shared-docker-data-root': sharedDataRoot,
  'nested-overlay-storage-driver': nestedOverlay,
  'cache-hostpath-on-node': cacheHostPath,
  'cache-hostpath-tmp': cacheHostPathTmp,
  'cache-lost-with-pod': cacheLost,
  'cache-poisoning': cachePoisoning,
  'unbounded-ephemeral-storage': unboundedStorage,
  'workspace-path-mismatch-dood': workspaceMismatchSocket,
  'workspace-path-mismatch-sidecar': workspaceMismatchSidecar,
  'workspace-root-owned-files': rootOwnedFiles,
  'shared-rwx-workspace': sharedWorkspace,
  'unmanaged-sibling-containers': siblingsUnmanaged,
  'sibling-name-collisions': siblingNames,
  'dood-cross-tenant-access': crossTenant,
  'daemon-not-ready': daemonNotReady,
  'docker-socket-absent': socketAbsent,
  'client-daemon-api-skew': apiSkew,
  'concurrent-builds-collide': concurrentBuilds,
  'missing-resource-limits': missingLimits,
  'sidecar-blocks-termination': blocksTermination,
  'dind-network-mtu-iptables': smallNetwork,
  'cache-volume-pins-or-blocks-pods': cachePins,
  'credentials-readable-by-build': credentialsReadable,
  'service-account-token-mounted': tokenMounted,
  'node-identity-metadata-access': nodeIdentity,
  'unapproved-registry-pulls': unapprovedPulls,
  'floating-image-tag': floatingTag,
  'build-time-code-execution': buildRunsCode,
  'builder-unconfined-profiles': unconfinedProfiles,
  'unmaintained-builder': deadBuilder,
  'shared-buildkitd-unauthenticated': openBuilder,
  'untrusted-frontend-or-entitlement': builderHoles,
  'limits-bypassed-by-nested-containers': limitsBypassed,
};
