import type { CellSource, CellText, CriterionAbout, CriterionRow } from '../../model/criterion';
import { cite } from '../cite';
import { builders, each, languageBuilders, ownDaemons, toolOf, type ByTool } from '../tools';

const bridge: CellText = {
  word: 'A bridge of its own',
  phrase: 'MTU, iptables, address ranges',
  text: 'Nested containers sit on a bridge with an MTU of 1500. On a pod network below that, downloads stall until the option “MTU” is set. The daemon needs iptables or nftables of the node’s kernel, and 172.17.0.0/16 must not be in use around the pod.',
  sources: cite('docker-mtu', 'dind-rebuilt-tag', 'dind-entrypoint'),
};

const podNetwork: CellText = {
  word: 'The pod’s',
  phrase: 'nothing to set',
  text: 'RUN steps use the network of the pod: its MTU, its names, its policies. That also means that they reach what the pod reaches.',
  sources: cite('buildkit-rootless'),
};

const buildah: CellText = { ...podNetwork, sources: cite('buildah-build') };

const cells: ByTool<CellText> = {
  ...each(ownDaemons, bridge),
  ...each(builders, podNetwork),
  ...each(languageBuilders, {
    word: 'The pod’s',
    phrase: 'registry access is all',
    text: 'The tool needs the registry and the package mirrors of the project, over the network of the pod.',
    sources: cite('jib', 'ko', 'buildpacks-creator'),
  }),
  'dockerd-rootless': {
    word: 'In user space',
    phrase: 'slower, MTU as well',
    text: 'The network of a rootless daemon runs in user space and is slower. Its MTU is a variable of its own, which the option “MTU” sets, and /dev/net/tun must be there.',
    sources: cite('docker-rootless', 'docker-mtu'),
  },
  gvisor: {
    word: 'Without iptables',
    phrase: 'no published ports',
    text: 'gVisor’s network lacks what dockerd wants of iptables. The image’s start script sets up address translation; ports are not published, and newer engines need flags of the runtime.',
    sources: cite('gvisor-gke'),
  },
  'node-daemon': {
    word: 'The node’s bridge',
    phrase: 'no NetworkPolicy',
    text: 'Containers sit on the bridge of the node’s daemon, outside the pod network: network policies do not apply, and names of Services do not resolve by themselves.',
    sources: cite('kubelet-foreign', 'docker-socket-access'),
  },
  'remote-daemon': {
    word: 'Another machine’s',
    phrase: 'port 22 must be open',
    text: 'Containers and builds use the network of the machine. Services of the cluster are out of their reach unless somebody connects the two.',
    sources: cite('docker-ssh'),
    confidence: 'medium',
  },
  buildah,
  kaniko: {
    ...podNetwork,
    text: 'RUN steps run in the container itself and use the network of the pod. That also means that they reach what the pod reaches.',
    sources: cite('kaniko-fork'),
  },
  'buildkit-service': {
    word: 'The builder’s',
    phrase: 'port 1234 to reach it',
    text: 'Builds use the network of the builder’s pod, in its namespace and under its policies. Agents must be allowed to reach port 1234 there, and nobody else should be.',
    sources: cite('buildkit-k8s-examples', 'buildkit-rootless'),
  },
  buildx: {
    word: 'The builder’s',
    phrase: 'through the API server',
    text: 'The client talks to the builder through an exec of the API server, so no port is open; everything that a build sends passes there. Builds use the network of the builder’s pod.',
    sources: cite('buildx-kubernetes'),
  },
  cloud: {
    word: 'The vendor’s',
    phrase: 'the checkout leaves the cluster',
    text: 'Builds run on the vendor’s network: the pod needs a way out, and registries and mirrors inside your network are out of reach.',
    sources: cite('docker-build-cloud'),
    confidence: 'medium',
  },
  platform: {
    word: 'The build pod’s',
    phrase: 'nothing to set',
    text: 'The build pod has the network of its namespace; the agent talks to the API server alone.',
    sources: cite('openshift-builder'),
    confidence: 'medium',
  },
  kubedock: {
    word: 'Pods and Services',
    phrase: 'one flat network',
    text: 'Containers are pods with Services, or ports that kubedock forwards to localhost. All networks of a test become one, and only TCP is published.',
    sources: cite('kubedock'),
  },
  'pod-containers': {
    word: 'The pod’s',
    phrase: 'localhost',
    text: 'All containers share the network of the pod: a database is at localhost, with the pod’s MTU and policies.',
    sources: cite('jenkins-k8s-plugin'),
  },
};

const cell: CellSource = { from: 'record', of: (variant) => cells[toolOf(variant)] };

/** The row as the matrix shows it. */
const about: CriterionAbout = {
  title: 'Network of builds and containers',
  note: 'MTU, iptables, policies',
  group: 'everyday',
  sources: cite('docker-mtu', 'docker-rootless', 'gvisor-gke'),
  changed: [],
};

export const row: CriterionRow = { cell, about };
