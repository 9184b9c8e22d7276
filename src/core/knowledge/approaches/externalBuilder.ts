import type { Approach, Blocker, Variant } from '../../model/approach';
import { cite } from '../cite';
import { always, openMetadata, runsContainers } from '../conditions';
import { admittedEverywhere, externalBuildsOnly } from '../restrictedReasons';

const workspaceElsewhere: Blocker = {
  id: 'workspace-not-on-machine',
  when: { all: [{ question: 'workspace', is: ['docker-run'] }, runsContainers] },
  changes: 'workspace',
  say: 'Your containers need the checkout, and the daemon of another machine looks for its path there: they would start with an empty directory.',
  whoCanChange: 'Whoever writes the pipelines can: docker build needs no mount, docker run -v does.',
  sources: cite('dood-bind-paths', 'docker-ssh'),
};

const facts = {
  wall: 'restricted',
  level: 'restricted',
  privileged: 'none',
  callers: 'none',
  changed: [],
} as const satisfies Partial<Variant>;

const buildOnly = {
  ...facts,
  daemon: 'none',
  builder: 'external',
  covers: ['build-image'],
  uncovered: externalBuildsOnly,
} as const satisfies Partial<Variant>;

/** The price of a token in the container of the steps, which may start builds and nothing else. */
const startsBuilds: Variant['price'] = ({ context, certain }) => {
  if (context !== 'D')
    return 'The price: code in a job can start builds, and so push an image under the name of yours.';
  return certain
    ? 'The price: code of anybody can start builds, and so push an image under the name of yours.'
    : 'The price: code in a job can start builds, and so push an image under the name of yours; if your jobs run code of anybody, anybody can.';
};

const pushedElsewhere = {
  tone: 'good',
  say: 'The build pod pushes, with a login that the job never sees.',
  risks: ['credentials-readable-by-build'],
  sources: cite('openshift-builds', 'shipwright-build'),
} as const;

export const externalBuilder: Approach<'external-builder'> = {
  id: 'external-builder',
  title: 'External builder',
  subtitle: 'a machine or a service builds',
  group: 'daemonless',
  covers: ['build-image', 'run-containers', 'compose', 'testcontainers', 'existing-docker-scripts'],
  variants: [
    {
      ...facts,
      id: 'external-builder/ssh',
      title: 'A machine over SSH',
      inTitle: 'a machine over SSH',
      daemon: 'remote',
      builder: 'docker',
      evidence: 'derived',
      blockers: [workspaceElsewhere],
      discouraged: [
        {
          when: always,
          say: 'The price: a machine outside the cluster has to exist, be patched and be cleaned up, and all jobs share its Docker.',
          sources: cite('docker-ssh'),
          confidence: 'medium',
        },
      ],
      reasons: [
        {
          tone: 'good',
          say: 'The whole docker CLI, unchanged, and a layer cache that stays on the machine. Your nodes run none of it.',
          sources: cite('docker-ssh', 'docker-cli-image'),
        },
        admittedEverywhere,
        {
          tone: 'bad',
          say: 'Whoever holds the key is root on that machine, and over the containers of every job there: use it for builds alone.',
          sources: cite('docker-socket-access', 'docker-ssh'),
        },
        {
          tone: 'bad',
          say: 'Kubernetes sees nothing of the work: no limit, no quota, no clean-up. Published ports are on the machine.',
          sources: cite('docker-ssh'),
          confidence: 'medium',
        },
      ],
      risks: ['cache-poisoning', 'floating-image-tag'],
      risksWhen: [openMetadata],
      price: ({ context, certain }) =>
        context === 'D' && certain
          ? 'The price: code of anybody is root on the machine that builds for everybody. Use one machine for each job, and throw it away.'
          : 'The price: a machine outside the cluster has to exist, be patched and be cleaned up, and whoever controls a job is root on it.',
      options: { builder: 'ssh' },
      reads: ['jobs', 'workspace', 'cache', 'registryCache', 'architectures', 'ci', 'kubernetes'],
      sources: cite('docker-ssh', 'docker-cli-image'),
    },
    {
      ...buildOnly,
      id: 'external-builder/cloud',
      tool: 'cloud',
      title: 'A hosted builder',
      inTitle: 'a hosted builder',
      evidence: 'upstream',
      blockers: [],
      discouraged: [
        {
          when: always,
          say: 'The price: a subscription, and a company outside your cluster holds your source, your cache and the login that pushes.',
          sources: cite('docker-build-cloud-ci', 'depot-builds'),
        },
      ],
      reasons: [
        {
          tone: 'good',
          say: 'Native builders for amd64 and arm64, and one cache for all builds.',
          sources: cite('docker-build-cloud', 'depot-builds'),
        },
        admittedEverywhere,
        {
          tone: 'partly',
          say: 'The cloud driver needs Buildx 0.37 or later; that the image of the client has it could not be confirmed. A build ends after 90 minutes.',
          sources: cite('docker-build-cloud', 'docker-build-cloud-ci', 'docker-cli-image'),
          confidence: 'low',
        },
      ],
      risks: ['cache-poisoning'],
      risksWhen: [{ risk: 'floating-image-tag', when: { question: 'ci', is: ['jenkins'] } }, openMetadata],
      price: ({ context, certain }) =>
        context === 'D' && certain
          ? 'The price: a subscription, a company that holds your source and the login that pushes, and code of anybody that builds at your expense.'
          : 'The price: a subscription, and a company outside your cluster holds your source, your cache and the login that pushes.',
      options: { builder: 'cloud' },
      reads: ['jobs', 'architectures', 'ci'],
      sources: cite('docker-build-cloud', 'docker-build-cloud-ci'),
    },
    {
      ...buildOnly,
      id: 'external-builder/openshift-build',
      tool: 'platform',
      title: 'OpenShift BuildConfig',
      inTitle: 'OpenShift BuildConfig',
      evidence: 'upstream',
      blockers: [
        {
          id: 'no-build-config',
          when: { not: { question: 'platform', is: ['openshift'] } },
          changes: 'platform',
          say: 'Only OpenShift has BuildConfig objects.',
          whoCanChange: 'Whoever decides on which platform CI runs can choose OpenShift.',
          sources: cite('openshift-builds'),
          confidence: 'medium',
        },
        {
          id: 'build-config-one-architecture',
          when: { question: 'architectures', is: ['several'] },
          changes: 'architectures',
          say: 'A BuildConfig builds for the architecture of the node on which its pod runs, and you need several.',
          whoCanChange:
            'Whoever decides what is delivered can; or one BuildConfig for each architecture builds, and a job joins the images.',
          sources: cite('openshift-builds'),
          confidence: 'medium',
        },
      ],
      discouraged: [],
      reasons: [
        {
          tone: 'good',
          say: 'The platform starts the build pod itself: your Dockerfile is built, and neither you nor the job needs another SCC.',
          sources: cite('openshift-builds', 'openshift-scc'),
          confidence: 'medium',
        },
        pushedElsewhere,
        admittedEverywhere,
        {
          tone: 'partly',
          say: 'The job holds a token that may start this build and read its log, nothing else. The image gets the tag of the BuildConfig; the digest stands in the build.',
          risks: ['service-account-token-mounted'],
          sources: cite('openshift-builds', 'k8s-rbac'),
        },
      ],
      risks: ['service-account-token-mounted', 'floating-image-tag'],
      risksWhen: [openMetadata],
      price: startsBuilds,
      options: { builder: 'openshift-build' },
      reads: ['jobs', 'ci'],
      sources: cite('openshift-builds'),
    },
    {
      ...buildOnly,
      id: 'external-builder/shipwright',
      tool: 'platform',
      title: 'Shipwright',
      inTitle: 'Shipwright',
      evidence: 'upstream',
      blockers: [],
      discouraged: [
        {
          when: always,
          say: 'The price: a cluster administrator has to install and run Shipwright and Tekton, with a namespace for build pods that allows what the strategy needs.',
          sources: cite('shipwright-build'),
        },
      ],
      reasons: [
        {
          tone: 'good',
          say: 'The agent’s namespace stays restricted: the build runs in a pod of its own, in another namespace.',
          sources: cite('shipwright-build', 'k8s-pss'),
        },
        pushedElsewhere,
        {
          tone: 'partly',
          say: 'It builds what lies in the Git repository, not what the job has checked out or changed.',
          sources: cite('shipwright-build'),
        },
        {
          tone: 'partly',
          say: 'The job holds a token that may start builds there and read how they end, nothing else.',
          risks: ['service-account-token-mounted'],
          sources: cite('shipwright-build', 'k8s-rbac'),
        },
      ],
      risks: ['service-account-token-mounted', 'floating-image-tag'],
      risksWhen: [openMetadata],
      price: startsBuilds,
      options: { builder: 'shipwright' },
      reads: ['jobs', 'architectures', 'ci'],
      sources: cite('shipwright-build'),
    },
  ],
  sources: cite('docker-ssh', 'docker-build-cloud', 'openshift-builds', 'shipwright-build'),
  changed: [],
};
