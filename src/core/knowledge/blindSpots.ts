import type { RiskId } from './riskTexts';
import type { Cited } from '../model/source';
import { cite } from './cite';

/** A condition under which a risk stands and no public checker that we read reports it. */
export interface BlindSpot extends Cited {
  readonly id: `U${number}`;
  /** The condition as a sentence. */
  readonly says: string;
  readonly risks: readonly [RiskId, ...RiskId[]];
}

/**
 * Rule sources of Trivy, kube-linter, Checkov, Kubescape, kube-score, Polaris, kubesec and kube-bench were searched for
 * each of these (source `checker-rules`); the checkers themselves were not run.
 */
const spot = (number: number, risks: BlindSpot['risks'], says: string): BlindSpot => ({
  id: `U${number}`,
  says,
  risks,
  sources: cite('checker-rules'),
});

/** Every condition, in the order of its number. */
export const blindSpots: readonly BlindSpot[] = [
  spot(
    1,
    ['daemon-tcp-without-tls'],
    'A dind container has an empty DOCKER_TLS_CERTDIR, or listens on 0.0.0.0 without asking for certificates.',
  ),
  spot(
    2,
    ['hidden-tcp-listener'],
    'The arguments of dind do not begin with dockerd, so a port opens beside the socket that they name.',
  ),
  spot(
    3,
    ['build-step-reaches-daemon-api'],
    'The daemon listens on TCP and builds use its usual network, so every RUN step can call it.',
  ),
  spot(
    4,
    ['every-pod-container-is-docker-root'],
    'The daemon listens on TCP beside more than one other container, the agent of Jenkins counted.',
  ),
  spot(
    5,
    ['tls-material-overshared'],
    'The whole volume of /certs is shared with the client, or outlives the pod in a claim.',
  ),
  spot(6, ['custom-entrypoint-drops-safeguards'], 'A command replaces the entrypoint of the dind image.'),
  spot(
    7,
    ['shared-docker-data-root', 'cache-volume-pins-or-blocks-pods'],
    'A claim or a directory of the node holds the layer store, and more than one pod can use it.',
  ),
  spot(
    8,
    ['workspace-path-mismatch-dood', 'workspace-path-mismatch-sidecar'],
    'docker run -v names a path that the daemon does not see, or sees as another directory.',
  ),
  spot(
    9,
    ['docker-socket-absent'],
    'The socket of Docker is mounted on nodes without Docker, or without saying that it is a socket.',
  ),
  spot(
    10,
    ['daemon-not-ready'],
    'Nothing asks the daemon whether it serves, or the probe asks at the wrong place or gives up too early.',
  ),
  spot(
    11,
    ['runtime-socket-variant-or-parent-dir'],
    'A runtime socket comes in through a directory above it, or under its other name below /run.',
  ),
  spot(12, ['docker-group-is-root'], 'A supplemental group gives a user other than root the mounted socket.'),
  spot(
    13,
    ['authz-plugin-false-assurance', 'nested-runtime-unpatched'],
    'An authorization plugin is what keeps builds from the daemon, or the engine is older than 29.3.1.',
  ),
  spot(
    14,
    ['privileged-container', 'rootless-dind-still-privileged'],
    'A privileged container has a user namespace and weighs less; a rootless daemon is privileged all the same.',
  ),
  spot(
    15,
    ['floating-image-tag', 'client-daemon-api-skew'],
    'A tag floats and is not “latest”, such as docker:dind, or client and daemon differ in their major version.',
  ),
  spot(
    16,
    ['nested-overlay-storage-driver'],
    'The layer store lies on a network file system, or has no volume at all.',
  ),
  spot(
    17,
    ['missing-resource-limits', 'unmanaged-sibling-containers'],
    'Limits stand on the client and not on the daemon, or on a pod that lets the node’s daemon work.',
  ),
  spot(
    18,
    ['dind-network-mtu-iptables'],
    'The network of the pods has an MTU below 1500, and dockerd is not told.',
  ),
  spot(
    19,
    ['shared-buildkitd-unauthenticated', 'builder-unconfined-profiles', 'untrusted-frontend-or-entitlement'],
    'buildkitd listens on TCP without --tlscacert, has no process sandbox, or allows insecure entitlements.',
  ),
  spot(
    20,
    ['credentials-readable-by-build'],
    'The login that pushes lies in the container that runs the Dockerfile.',
  ),
  spot(21, ['cache-poisoning'], 'Pull requests and releases read and write the same cache.'),
  spot(
    22,
    ['ci-on-control-plane-or-shared-nodes', 'exec-or-shared-pid-into-daemon'],
    'A CI pod tolerates control-plane nodes, or shares its processes with a daemon.',
  ),
  spot(
    23,
    ['unmaintained-builder'],
    'The builder is an image of an archived project, such as gcr.io/kaniko-project.',
  ),
  spot(
    24,
    ['unapproved-registry-pulls'],
    'A daemon or builder in the pod pulls images that no admission policy sees.',
  ),
];

/** The conditions under which nobody else reports a risk. */
export const blindSpotsOf = (risk: string): readonly BlindSpot[] =>
  blindSpots.filter(({ risks }) => (risks as readonly string[]).includes(risk));
