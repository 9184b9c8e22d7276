import type { Placeholder } from '../model/plan';
import { images } from './versions';

/** Everything that a manifest leaves for the reader to replace. The text is legal where it stands. */
export const placeholders = {
  image: {
    id: 'image',
    text: 'registry.example.com/team/app',
    what: 'The repository of your image, without a tag.',
  },
  registry: {
    id: 'registry',
    text: 'registry.example.com',
    what: 'The host of your registry: the first part of the repository.',
  },
  credentials: {
    id: 'credentials',
    text: 'registry-push',
    what: 'The id of your Jenkins credentials (user name and password) for that registry.',
  },
  buildNumber: {
    id: 'buildNumber',
    text: '$BUILD_NUMBER',
    what: 'A variable that has another value in every build: set it, or write the one of your CI system: CI_PIPELINE_IID in GitLab, GITHUB_RUN_NUMBER in GitHub Actions.',
  },
  script: {
    id: 'script',
    text: './ci/build.sh',
    what: 'The script of yours that calls the docker CLI.',
  },
  toolImage: {
    id: 'toolImage',
    text: images.maven.image,
    what: 'The image of your build tool, and the command after it.',
  },
  claim: {
    id: 'claim',
    text: 'ci-tool-cache',
    what: 'The claim of packages that stands beside the pod. Name one that you have, and none is made.',
  },
  nodePool: {
    id: 'nodePool',
    text: 'example.com/pool',
    what: 'The label and taint key of your CI nodes; the option “Labels of the nodes” puts yours in its place.',
  },
  namespace: {
    id: 'namespace',
    text: 'ci-namespace',
    what: 'The namespace in which your jobs run.',
  },
  jenkinsUrl: {
    id: 'jenkinsUrl',
    text: 'http://jenkins.jenkins.svc.cluster.local:8080',
    what: 'The address under which pods of your cluster reach Jenkins.',
  },
  serviceImage: {
    id: 'serviceImage',
    text: images.postgres.image,
    what: 'The service that your tests need, with its variables, its directory and its probe: one container for each.',
  },
  buildMachine: {
    id: 'buildMachine',
    text: 'ci@build-vm.example.com',
    what: 'The user and the address of the machine that runs Docker.',
  },
  cloudBuilder: {
    id: 'cloudBuilder',
    text: 'example-org/default',
    what: 'The organisation and the name of your hosted builder; the variable BUILDX_BUILDER is cloud- and both of them, with a hyphen between.',
  },
  sourceRepository: {
    id: 'sourceRepository',
    text: 'https://git.example.com/team/app.git',
    what: 'The Git repository that is built, and the branch beside it.',
  },
  buildNamespace: {
    id: 'buildNamespace',
    text: 'image-builds',
    what: 'The namespace in which the build pods run: it must allow what the build strategy needs.',
  },
  cgroupClass: {
    id: 'cgroupClass',
    text: 'writable-cgroups',
    what: 'The RuntimeClass of your cluster whose handler has writable cgroups: kubectl get runtimeclass.',
  },
  gvisorClass: {
    id: 'gvisorClass',
    text: 'gvisor',
    what: 'The RuntimeClass of gVisor in your cluster: kubectl get runtimeclass. In GKE it is gvisor.',
  },
  kataClass: {
    id: 'kataClass',
    text: 'kata',
    what: 'The RuntimeClass of Kata in your cluster: kubectl get runtimeclass. In AKS it is kata-vm-isolation.',
  },
  authzImage: {
    id: 'authzImage',
    text: images.opaDockerAuthz.image,
    what: 'The image of the plugin that you have built: its makers publish none for a pod.',
  },
  socketGroup: {
    id: 'socketGroup',
    text: 'supplementalGroups',
    what: 'The group of /var/run/docker.sock on your nodes: stat -c %g /var/run/docker.sock.',
  },
  gitlabUrl: {
    id: 'gitlabUrl',
    text: 'https://gitlab.example.com',
    what: 'The address of your GitLab.',
  },
  builderNamespace: {
    id: 'builderNamespace',
    text: 'image-builders',
    what: 'The namespace of the shared builder: not the one of your agents.',
  },
  githubRepository: {
    id: 'githubRepository',
    text: 'example-org/example-repository',
    what: 'The owner and the name of your repository on GitHub.',
  },
} as const satisfies Record<string, Placeholder>;

export type PlaceholderId = keyof typeof placeholders;
