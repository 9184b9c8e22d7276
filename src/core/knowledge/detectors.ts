import type { Detector } from '../model/risk';
import { detect as auditBlindSpot } from './risks/auditBlindSpot.detect';
import { detect as buildStepReachesDaemon } from './risks/buildStepReachesDaemon.detect';
import { detect as cacheHostPath } from './risks/cacheHostPath.detect';
import { detect as cacheHostPathTmp } from './risks/cacheHostPathTmp.detect';
import { detect as cacheLost } from './risks/cacheLost.detect';
import { detect as credentialsReadable } from './risks/credentialsReadable.detect';
import { detect as customEntrypoint } from './risks/customEntrypoint.detect';
import { detect as daemonNotReady } from './risks/daemonNotReady.detect';
import { detect as dockerGroupIsRoot } from './risks/dockerGroupIsRoot.detect';
import { detect as dockerSocketMount } from './risks/dockerSocketMount.detect';
import { detect as everyContainerIsRoot } from './risks/everyContainerIsRoot.detect';
import { detect as floatingTag } from './risks/floatingTag.detect';
import { detect as hiddenTcpListener } from './risks/hiddenTcpListener.detect';
import { detect as limitsBypassed } from './risks/limitsBypassed.detect';
import { detect as missingLimits } from './risks/missingLimits.detect';
import { detect as namespaceDowngraded } from './risks/namespaceDowngraded.detect';
import { detect as nestedOverlay } from './risks/nestedOverlay.detect';
import { detect as privilegedContainer } from './risks/privilegedContainer.detect';
import { detect as rootlessStillPrivileged } from './risks/rootlessStillPrivileged.detect';
import { detect as runtimeSocketVariant } from './risks/runtimeSocketVariant.detect';
import { detect as sharedDataRoot } from './risks/sharedDataRoot.detect';
import { detect as socketAbsent } from './risks/socketAbsent.detect';
import { detect as tcpWithoutTls } from './risks/tcpWithoutTls.detect';
import { detect as tokenMounted } from './risks/tokenMounted.detect';
import { detect as unboundedStorage } from './risks/unboundedStorage.detect';
import { detect as unconfinedProfiles } from './risks/unconfinedProfiles.detect';
import { detect as workspaceMismatchSidecar } from './risks/workspaceMismatchSidecar.detect';
import { detect as workspaceMismatchSocket } from './risks/workspaceMismatchSocket.detect';

/** How each risk is found, by its id. Loaded where manifests are inspected. */
export const detectors: Readonly<Record<string, Detector>> = {
  'privileged-container': privilegedContainer,
  'docker-socket-mount': dockerSocketMount,
  'runtime-socket-variant-or-parent-dir': runtimeSocketVariant,
  'docker-group-is-root': dockerGroupIsRoot,
  'rootless-dind-still-privileged': rootlessStillPrivileged,
  'docker-api-audit-blind-spot': auditBlindSpot,
  'namespace-policy-downgraded': namespaceDowngraded,
  'daemon-tcp-without-tls': tcpWithoutTls,
  'hidden-tcp-listener': hiddenTcpListener,
  'every-pod-container-is-docker-root': everyContainerIsRoot,
  'build-step-reaches-daemon-api': buildStepReachesDaemon,
  'custom-entrypoint-drops-safeguards': customEntrypoint,
  'shared-docker-data-root': sharedDataRoot,
  'nested-overlay-storage-driver': nestedOverlay,
  'cache-hostpath-on-node': cacheHostPath,
  'cache-hostpath-tmp': cacheHostPathTmp,
  'cache-lost-with-pod': cacheLost,
  'unbounded-ephemeral-storage': unboundedStorage,
  'workspace-path-mismatch-dood': workspaceMismatchSocket,
  'workspace-path-mismatch-sidecar': workspaceMismatchSidecar,
  'daemon-not-ready': daemonNotReady,
  'docker-socket-absent': socketAbsent,
  'missing-resource-limits': missingLimits,
  'credentials-readable-by-build': credentialsReadable,
  'service-account-token-mounted': tokenMounted,
  'floating-image-tag': floatingTag,
  'builder-unconfined-profiles': unconfinedProfiles,
  'limits-bypassed-by-nested-containers': limitsBypassed,
};
