import { daemons, podBuilders, type ExpertScenario } from './scenario';

/** OpenShift and MicroShift: CRI-O, and a security context constraint before any label. */
export const openshift: readonly ExpertScenario[] = [
  {
    sentence:
      'We are on OpenShift 4.20 with the default SCC; Tekton pipelines must build Dockerfiles and push them to our registry.',
    answers: {
      jobs: ['build-image'],
      dockerfile: 'required',
      platform: 'openshift',
      kubernetes: '1.33',
      podSecurity: 'restricted',
      nodeChanges: 'none',
      sandbox: ['none'],
      trust: 'organisation',
      tenancy: 'shared-nodes',
      cache: 'none',
      ci: 'tekton',
    },
    acceptable: ['external-builder'],
    impossible: [...daemons, ...podBuilders, 'language-builder'],
    mustWarn: [/BuildConfig|Shipwright/],
    because:
      'restricted-v2 admits no Dockerfile builder, and the platform has a build object whose pods its own controller makes, so a developer needs no SCC.',
    sources: [
      'openshift-scc',
      'https://github.com/openshift/builder',
      'https://docs.redhat.com/pt-br/documentation/builds_for_red_hat_openshift/1.5/html/about_builds/build-strategies',
    ],
  },
  {
    sentence:
      'Our integration tests use Testcontainers for PostgreSQL and Kafka, and Jenkins runs on OpenShift where nobody gets another SCC.',
    answers: {
      jobs: ['testcontainers'],
      platform: 'openshift',
      kubernetes: '1.32',
      podSecurity: 'restricted',
      nodeChanges: 'none',
      sandbox: ['none'],
      trust: 'organisation',
      tenancy: 'shared-nodes',
      ci: 'jenkins',
      placement: 'agent',
    },
    acceptable: ['kubedock', 'external-builder'],
    impossible: [...daemons, ...podBuilders, 'language-builder', 'buildkit-service', 'pod-containers'],
    mustWarn: [],
    mustWarnIf: { kubedock: [/Ryuk/i] },
    because:
      'kubedock answers the Docker API with pods that the SCC admits, and fits databases and brokers; a daemon cannot run there at all.',
    sources: [
      'kubedock',
      'openshift-scc',
      'https://eclipse.dev/che/docs/stable/end-user-guide/running-containers-with-kubedock',
    ],
  },
  {
    sentence:
      'Same OpenShift, but the pipeline runs Testcontainers and then builds the image from a Dockerfile.',
    answers: {
      jobs: ['build-image', 'testcontainers'],
      dockerfile: 'required',
      platform: 'openshift',
      kubernetes: '1.33',
      podSecurity: 'restricted',
      nodeChanges: 'none',
      sandbox: ['none'],
      trust: 'organisation',
      tenancy: 'shared-nodes',
      cache: 'none',
      ci: 'jenkins',
      placement: 'agent',
    },
    acceptable: [['external-builder', 'kubedock'], 'external-builder'],
    impossible: [...daemons, ...podBuilders],
    mustWarn: [],
    because:
      'The tests get pods through kubedock and the image comes from the platform’s own build; neither needs more than restricted.',
    sources: ['kubedock', 'openshift-scc', 'https://github.com/openshift/builder'],
  },
  {
    sentence:
      'The cluster admin gave our CI service account the SCC privileged on OpenShift, on nodes that only CI uses, because the tests start everything with docker compose.',
    answers: {
      jobs: ['compose'],
      workspace: 'docker-run',
      platform: 'openshift',
      kubernetes: '1.32',
      nodeOs: 'rhcos',
      podSecurity: 'privileged',
      nodeChanges: 'none',
      sandbox: ['none'],
      trust: 'own-team',
      tenancy: 'ci-nodes',
      cache: 'none',
      ci: 'jenkins',
      placement: 'agent',
    },
    acceptable: ['dind-sidecar/unix'],
    impossible: ['docker-socket', ...podBuilders, 'language-builder', 'buildkit-service'],
    mustWarn: [/emptyDir|data root|overlay/i, /workspace|checkout/i],
    because:
      'Compose with bind mounts needs a daemon that sees the checkout; CRI-O leaves a declared volume on the root filesystem of the container, so the data root must be a real volume or nothing runs.',
    sources: ['crio-image-volumes', 'moby-storage', 'openshift-scc'],
  },
  {
    sentence:
      'Small stores run MicroShift, and their pipelines should build a Dockerfile on the spot; nobody wants to relax the namespace.',
    answers: {
      jobs: ['build-image'],
      dockerfile: 'required',
      platform: 'microshift',
      kubernetes: '1.31',
      podSecurity: 'restricted',
      nodeChanges: 'none',
      sandbox: ['none'],
      trust: 'own-team',
      tenancy: 'shared-nodes',
      cache: 'none',
      ci: 'plain',
    },
    acceptable: ['external-builder', 'buildkit-service'],
    impossible: [...daemons, ...podBuilders, 'language-builder'],
    mustWarn: [],
    because:
      'MicroShift enforces restricted from its default configuration, which no Dockerfile builder passes: it has to stand elsewhere.',
    sources: ['microshift-psa', 'k8s-psa-code'],
  },
  {
    sentence:
      'OpenShift 4.21 with the nested-container SCC for our project: pods get a user namespace, and we build Dockerfiles.',
    answers: {
      jobs: ['build-image'],
      dockerfile: 'required',
      platform: 'openshift',
      userNamespaces: 'yes',
      kubernetes: '1.35',
      nodeOs: 'rhcos',
      podSecurity: 'baseline',
      nodeChanges: 'none',
      sandbox: ['none'],
      trust: 'organisation',
      tenancy: 'shared-nodes',
      cache: 'none',
      ci: 'tekton',
    },
    acceptable: ['external-builder', 'buildah-rootless'],
    impossible: [...daemons, 'buildkit-userns', 'buildkit-rootless/unconfined'],
    mustWarn: [],
    mustWarnIf: { 'buildah-rootless': [/user namespace/i] },
    because:
      'Rootless Buildah in a pod with a user namespace is the recipe that this SCC exists for; the platform’s own builds stay the simpler way.',
    sources: [
      'openshift-scc',
      'k8s-userns',
      'https://github.com/cgruver/ocp-4-18-nested-container-tech-preview',
    ],
  },
];
