import type { Cited } from '../model/source';
import { cite } from './cite';
import type { SourceId } from './sources';

/** How we know an image version: read in its source, seen in public use, or run by us. */
export type Evidence = 'read' | 'seen' | 'run';

export interface ImageVersion extends Cited {
  readonly image: string;
  readonly evidence: Evidence;
}

const image = (name: string, evidence: Evidence, ...sources: readonly SourceId[]): ImageVersion => ({
  image: name,
  evidence,
  sources: cite(...sources),
});

/**
 * Every image that a manifest names, in one place. Client and daemon always have the same version. Never docker
 * 29.5.0, 29.5.1 or 29.7.0: `docker cp` is broken there.
 */
export const images = {
  dind: image('docker:29.7.2-dind', 'read', 'dind-entrypoint', 'dind-tag-issue'),
  cli: image('docker:29.7.2-cli', 'read', 'docker-cli-image', 'dind-tag-issue'),
  dindRootless: image('docker:29.7.2-dind-rootless', 'read', 'dind-entrypoint', 'dind-tag-issue'),
  dindByDigest: image(
    'docker:29.9.0-dind@sha256:0b6d18a4a222e71c88be6034926b4f6cde2fc33c2218643d03ccfddc65995470',
    'seen',
    'dind-public-pins',
  ),
  cliByDigest: image(
    'docker:29.9.0-cli@sha256:1a4c7cb63513f349bdad01fcc6e0f3f2f67d37b9da86f14dc0d4a0942eecda00',
    'seen',
    'dind-public-pins',
  ),
  buildkitRootless: image(
    'moby/buildkit:v0.32.2-rootless',
    'read',
    'buildkit-rootless',
    'shipwright-buildkit',
  ),
  buildkit: image('moby/buildkit:v0.32.2', 'read', 'buildkit-userns-example', 'buildkit-readme'),
  buildah: image('quay.io/containers/buildah:v1.43.2', 'run', 'observed-buildah', 'shipwright-buildah'),
  kanikoFork: image('ghcr.io/osscontainertools/kaniko:v1.28.3-debug', 'read', 'kaniko-fork', 'kaniko-image'),
  inboundAgent: image('jenkins/inbound-agent:3355.v388858a_47b_33-3-jdk21', 'read', 'jenkins-inbound-agent'),
  actionsRunner: image(
    'ghcr.io/actions/actions-runner:2.336.0',
    'read',
    'actions-runner-image',
    'actions-runner-tags',
  ),
  kubedock: image('joyrex2001/kubedock:0.22.0', 'read', 'kubedock'),
  golang: image('golang:1.26', 'read', 'ko-docs', 'ko-install'),
  paketoBuilder: image('paketobuildpacks/builder-jammy-base:0.4.625', 'seen', 'paketo-stack'),
  postgres: image('postgres:17', 'seen', 'postgres-image'),
  openshiftCli: image('quay.io/openshift/origin-cli:4.20', 'seen', 'openshift-builds', 'openshift-cli-image'),
  git: image('alpine/git:v2.52.0', 'seen', 'alpine-git'),
  maven: image('maven:3.9-eclipse-temurin-21', 'seen', 'jenkins-k8s-plugin'),
  // Built by the reader from its source: the text is a placeholder too.
  opaDockerAuthz: image('images.example.com/ci/opa-docker-authz:0.10', 'read', 'opa-docker-authz'),
} as const;

export const avoidedDockerVersions = ['29.5.0', '29.5.1', '29.7.0'] as const;

/** The first engine without the holes that are known of the ones before; images of another major are built no more. */
export const patchedEngine = {
  major: 29,
  minor: 5,
  patch: 1,
  closes: 'CVE-2026-41567',
  sources: cite('dind-drops-28', 'moby-cve-41567'),
} as const;

/** A version of a tool on which advice depends. */
export interface ToolVersion extends Cited {
  /** The version, or the range, as the tool itself writes it. */
  readonly version: string;
  readonly evidence: Evidence;
  /** One sentence: what holds from, at or below that version. */
  readonly decides: string;
}

const tool = (
  version: string,
  evidence: Evidence,
  decides: string,
  ...sources: readonly SourceId[]
): ToolVersion => ({ version, evidence, decides, sources: cite(...sources) });

/** Versions beyond images, each with what it decides. What a manifest names stands in `images`. */
export const toolVersions = {
  dockerRead: tool(
    '29.7.2',
    'read',
    'What is said of the engine was read in this version; later ones only in excerpts.',
    'moby-daemon',
    'dind-entrypoint',
  ),
  dockerRun: tool(
    '28.5.2',
    'run',
    'What was run, was run with this engine under the image scripts of 29.',
    'observed-node',
  ),
  dockerApiFloor: tool(
    '29.3.0',
    'read',
    'Engines from 29.0 to 29.2 refuse API versions below 1.44, from here on below 1.40.',
    'moby-api-floor',
  ),
  dockerAuthz: tool(
    '29.3.1',
    'read',
    'Below it, a request with a body over 1 MiB passes authorization plugins unseen.',
    'docker-authz-cve',
  ),
  dockerCopy: tool(
    '29.7.1',
    'read',
    'From here on docker cp works again, which 29.5.0, 29.5.1 and 29.7.0 broke.',
    'dind-tag-issue',
  ),
  buildkitManifests: tool(
    '0.21.0',
    'read',
    'From here on cache in a registry is written as an image manifest, which ECR takes too.',
    'buildkit-readme',
  ),
  buildxAppArmorField: tool(
    '0.37.0',
    'seen',
    'Up to 0.36 the rootless Kubernetes driver opts out of AppArmor by an annotation, later by the field.',
    'buildx-apparmor',
  ),
  buildah: tool(
    '1.43.2',
    'run',
    'Run on a node with AppArmor: RUN steps need appArmorProfile: Unconfined.',
    'observed-node',
  ),
  podmanApi: tool(
    '5.8.0',
    'read',
    'From here on Podman answers API 1.44, which the Docker client of 29.0 to 29.2 asks for.',
    'podman-api',
  ),
  kanikoArchived: tool(
    '1.24.0',
    'read',
    'The last release of Google’s Kaniko, archived in June 2025; the fork goes on from there.',
    'kaniko-archived',
  ),
  kanikoFork: tool('1.28.3', 'read', 'The newest release of the fork that was read.', 'kaniko-fork'),
  runnerScaleSet: tool(
    '0.14.2',
    'read',
    'The release of the charts of Actions Runner Controller whose values and templates were read.',
    'arc-values',
    'arc-templates',
  ),
  containerHooks: tool(
    '0.8.1',
    'read',
    'The release of the container hooks that the runner’s image has for the mode kubernetes-novolume.',
    'arc-hooks-merge',
    'actions-runner-image',
  ),
  checkoutAction: tool(
    '7.0.1',
    'read',
    'The release of actions/checkout behind the commit that the workflow names.',
    'actions-checkout',
  ),
  jib: tool('3.5.2', 'read', 'The release of the Maven plugin whose options were read.', 'jib-readme'),
  ko: tool(
    '0.19.1',
    'read',
    'The release whose flags were read; its module is still called google/ko.',
    'ko-docs',
  ),
  kubedock: tool('0.22.0', 'read', 'What kubedock can and cannot do was read in this version.', 'kubedock'),
  jenkinsJava: tool(
    '2.555',
    'read',
    'From here on controller and agents need Java 21 or 25.',
    'jenkins-java',
  ),
  kubernetesPlugin: tool(
    '4423.vb_59f230b_ce53',
    'read',
    'The newest tag in the source that was read; 4540 is known from the chart.',
    'jenkins-k8s-plugin',
    'jenkins-helm',
  ),
  containerdUserNamespaces: tool(
    '2.0.0',
    'read',
    'Below it, hostUsers: false is refused, and by 1.6 ignored without a word.',
    'containerd-userns',
  ),
  containerdWritableCgroups: tool(
    '2.1.0',
    'read',
    'From here on a handler can have cgroup_writable.',
    'containerd-cgroup-writable',
  ),
  crioUserNamespaces: tool('1.25', 'read', 'From here on CRI-O has user namespaces for pods.', 'k8s-userns'),
  runcUserNamespaces: tool('1.2.0', 'read', 'runc needs this for user namespaces of pods.', 'k8s-userns'),
  crunUserNamespaces: tool('1.9', 'read', 'crun needs this for user namespaces of pods.', 'k8s-userns'),
  kernelUserNamespaces: tool('6.3', 'read', 'Linux needs this for user namespaces of pods.', 'k8s-userns'),
  kernelRootlessOverlay: tool(
    '5.11',
    'read',
    'Below it, rootless builds have no overlay filesystem, except on kernels of Ubuntu.',
    'buildkit-rootless',
  ),
  sysbox: tool(
    '0.7.0',
    'read',
    'It supports Kubernetes 1.32 to 1.35 and containerd 2.0.5 or later.',
    'sysbox',
  ),
  gvisorDocker29: tool(
    'GKE 1.36.3',
    'read',
    'From here on GKE Sandbox runs Docker 29; 28 from 1.35.3, 27 from 1.29.0, on Autopilot from 1.33.2.',
    'gvisor-gke',
  ),
  kata: tool('4.1.0', 'read', 'What is said of Docker in Kata was read at this version.', 'kata-docker'),
  testcontainersJava: tool(
    '2.0.2',
    'read',
    'From here on, and from 1.21.4, it speaks to Docker 29.',
    'thread-testcontainers-11210',
  ),
} as const;
