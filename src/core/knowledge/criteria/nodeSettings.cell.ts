import type { CellSource, CellText, CriterionAbout, CriterionRow } from '../../model/criterion';
import { cite } from '../cite';
import { builders, each, ownDaemons, toolOf, type ByTool } from '../tools';
import { needsNoProfiles } from './nodeSettings';

const nothing: CellText = {
  word: 'None',
  text: 'The pod brings everything that it needs.',
  sources: cite('docker-image-docs'),
};

const sysctl: CellText = {
  word: 'On some systems',
  phrase: 'Bottlerocket, Talos, Ubuntu 24.04',
  text: 'Rootless tools need unprivileged user namespaces. Bottlerocket and Talos have user.max_user_namespaces at 0; Ubuntu 24.04 wants kernel.apparmor_restrict_unprivileged_userns=0. Other systems need nothing.',
  sources: cite('buildkit-rootless', 'bottlerocket-userns', 'talos-kspp'),
};

const noProfiles: CellText = {
  word: 'No default profiles',
  phrase: 'seccompDefault off, no AppArmor',
  text: 'The pod lifts no profile, so the nodes must set none: the kubelet with seccompDefault off, and no AppArmor. Unprivileged user namespaces must be on as well.',
  sources: cite('buildkit-rootless', 'k8s-seccomp', 'k8s-apparmor', 'observed-node'),
  confidence: 'medium',
};

const runtime = (phrase: string, text: string, ...sources: CellText['sources']): CellText => ({
  word: 'A runtime',
  phrase,
  text,
  sources,
});

const elsewhere: CellText = {
  word: 'None',
  phrase: 'it works elsewhere',
  text: 'The agent calls a command. Nothing on the nodes matters.',
  sources: cite('docker-image-docs'),
};

const cells: ByTool<CellText> = {
  ...each(ownDaemons, nothing),
  ...each(builders, nothing),
  'dockerd-rootless': sysctl,
  'dockerd-userns': runtime(
    'a handler with writable cgroups',
    'User namespaces of pods need containerd 2 or CRI-O and Linux 6.3. The daemon also needs a RuntimeClass whose handler makes cgroups writable; with crun that worked, with runc and the cgroupfs driver it did not.',
    ...cite('observed-node', 'k8s-userns', 'containerd-userns', 'userns-dind'),
  ),
  gvisor: runtime(
    'gVisor, or GKE Sandbox',
    'A RuntimeClass with gVisor must exist, with flags that Docker needs. GKE Sandbox brings it; elsewhere somebody installs it on the nodes.',
    ...cite('gvisor-gke'),
  ),
  kata: runtime(
    'Kata, and virtualisation',
    'A RuntimeClass with Kata must exist, on bare metal or on machines with nested virtualisation, and its handler must keep the node’s devices from privileged containers.',
    ...cite('kata-docker'),
  ),
  sysbox: runtime(
    'Sysbox, on Ubuntu or Flatcar',
    'Sysbox is installed on the nodes by a DaemonSet. It lists Kubernetes 1.32 to 1.35; with containerd below 2.0.5 it exchanges the node’s runtime.',
    ...cite('sysbox'),
  ),
  buildctl: sysctl,
  'buildctl-userns': {
    word: 'New enough ones',
    phrase: 'containerd 2, Linux 6.3',
    text: 'A pod with hostUsers: false needs Kubernetes 1.33, containerd 2 or CRI-O, and Linux 6.3. Older runtimes refuse it, and containerd 1.6 ignores the field without a word.',
    sources: cite('k8s-userns', 'containerd-userns'),
  },
  buildah: {
    ...sysctl,
    text: 'A user namespace must be allowed: by unprivileged ones, which Bottlerocket, Talos and Fargate switch off, or by hostUsers: false with containerd 2 and Linux 6.3.',
    sources: cite('buildah-build', 'k8s-userns', 'bottlerocket-userns', 'fargate-userns'),
  },
  kaniko: {
    ...nothing,
    phrase: 'no user namespace',
    text: 'It needs neither a user namespace nor a mount, so every node starts it.',
    sources: cite('kaniko-fork'),
  },
  'buildkit-service': {
    ...sysctl,
    phrase: 'where the builder runs',
    text: 'Agents need nothing. The nodes of the builder need unprivileged user namespaces: Bottlerocket and Talos have them off, Ubuntu 24.04 restricts them.',
  },
  buildx: {
    ...sysctl,
    phrase: 'where the builders run',
    text: 'Agents need nothing. The nodes of rootless builders need unprivileged user namespaces: Bottlerocket and Talos have them off, Ubuntu 24.04 restricts them.',
  },
  cloud: elsewhere,
  'node-daemon': {
    ...nothing,
    text: 'Nothing but Docker itself, which is a row of its own.',
    sources: cite('cri-dockerd'),
  },
  'remote-daemon': elsewhere,
  kubedock: nothing,
  'pod-containers': nothing,
};

const cell: CellSource = {
  from: 'record',
  of: (variant) => (needsNoProfiles(variant) ? noProfiles : cells[toolOf(variant)]),
};

/** The row as the matrix shows it. */
const about: CriterionAbout = {
  title: 'Node settings that it needs',
  group: 'place',
  sources: cite('buildkit-rootless', 'k8s-userns', 'userns-dind'),
  changed: [],
};

export const row: CriterionRow = { cell, about };
