import type { Detector, RiskFacts } from '../model/risk';
import * as auditBlindSpot from './risks/auditBlindSpot.detect';
import * as buildStepReachesDaemon from './risks/buildStepReachesDaemon.detect';
import * as cacheHostPath from './risks/cacheHostPath.detect';
import * as cacheHostPathTmp from './risks/cacheHostPathTmp.detect';
import * as cacheLost from './risks/cacheLost.detect';
import * as credentialsReadable from './risks/credentialsReadable.detect';
import * as customEntrypoint from './risks/customEntrypoint.detect';
import * as daemonNotReady from './risks/daemonNotReady.detect';
import * as dockerGroupIsRoot from './risks/dockerGroupIsRoot.detect';
import * as dockerSocketMount from './risks/dockerSocketMount.detect';
import * as everyContainerIsRoot from './risks/everyContainerIsRoot.detect';
import * as floatingTag from './risks/floatingTag.detect';
import * as hiddenTcpListener from './risks/hiddenTcpListener.detect';
import * as limitsBypassed from './risks/limitsBypassed.detect';
import * as missingLimits from './risks/missingLimits.detect';
import * as namespaceDowngraded from './risks/namespaceDowngraded.detect';
import * as nestedOverlay from './risks/nestedOverlay.detect';
import * as privilegedContainer from './risks/privilegedContainer.detect';
import * as rootlessStillPrivileged from './risks/rootlessStillPrivileged.detect';
import * as runtimeSocketVariant from './risks/runtimeSocketVariant.detect';
import * as sharedDataRoot from './risks/sharedDataRoot.detect';
import * as socketAbsent from './risks/socketAbsent.detect';
import * as tcpWithoutTls from './risks/tcpWithoutTls.detect';
import * as tokenMounted from './risks/tokenMounted.detect';
import * as unboundedStorage from './risks/unboundedStorage.detect';
import * as unconfinedProfiles from './risks/unconfinedProfiles.detect';
import * as workspaceMismatchSidecar from './risks/workspaceMismatchSidecar.detect';
import * as workspaceMismatchSocket from './risks/workspaceMismatchSocket.detect';

/** How each risk is found and what is said of it then, by its id. Loaded where manifests are inspected. */
export const detectors: Readonly<Record<string, { readonly detect: Detector; readonly facts: RiskFacts }>> = {
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
