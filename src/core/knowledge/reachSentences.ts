import type { Reach, ReachStep } from '../model/reach';
import { cite } from './cite';
import type { EnclosureKind } from './enclosures';

/** Names in a sentence, as code. */
export const list = (names: readonly string[]): string => {
  const quoted = names.map((name) => `\`${name}\``);
  return quoted.length <= 1 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}`;
};

const containers = (names: readonly string[]): string =>
  `${names.length === 1 ? 'container' : 'containers'} ${list(names)}`;

/** Names of containers at the start of a sentence. */
export const startingContainers = (names: readonly string[]): string =>
  `${names.length === 1 ? 'Container' : 'Containers'} ${list(names)}`;

/** What holds a container in although it is privileged or runs a daemon. */
export type Wall = EnclosureKind | 'unprivileged';

/** What the sentence about a pod without a way to node root must not leave out. */
export interface KernelFacts {
  /** Names of the containers that build. */
  readonly builders: readonly string[];
  /** Some container opts out of the seccomp or AppArmor profile. */
  readonly unconfined: boolean;
  /** Names of containers that send their builds to a builder outside the pod. */
  readonly clients: readonly string[];
  /** Directories of the node that are mounted, none of which is a way to root alone. */
  readonly hostPaths: readonly string[];
  /** What the pod commands that is not in it. */
  readonly beyond?: Beyond;
}

/** What a pod commands outside itself: pods that kubedock starts, the daemon of a machine, or builds of a platform. */
export type Beyond =
  | { readonly what: 'pods'; readonly container: string }
  | { readonly what: 'machine'; readonly container: string; readonly host: string }
  | { readonly what: 'builds'; readonly container: string };

/** A sentence about what a pod commands outside itself. Sources: kubedock, k8s-rbac, docker-ssh, openshift-builds. */
function beyondSentence(beyond: Beyond): string {
  switch (beyond.what) {
    case 'pods':
      return `\`${beyond.container}\` starts pods for the job, made from its template. The token in that container may create any pod that the namespace admits: where privileged ones are, it is a way to node root for whoever breaks into it.`;
    case 'machine':
      return `Outside the cluster it is another matter: whoever runs code in \`${beyond.container}\` is root on \`${beyond.host}\`.`;
    case 'builds':
      return `\`${beyond.container}\` may start builds, which run elsewhere with rights of their own.`;
  }
}

const walls: Readonly<Record<Wall, string>> = {
  'user-namespace':
    'The pod has a user namespace, so root in it is nobody on the node: it takes a vulnerability in the kernel.',
  gvisor:
    'The pod runs in a sandbox, on gVisor’s kernel and not on the node’s: it takes a vulnerability in gVisor, and a way out of the process without capabilities in which it runs.',
  kata: 'The pod is a sandbox with a kernel of its own, a virtual machine: it takes a vulnerability in the hypervisor or in what the node shares with the machine.',
  sysbox:
    'The pod runs in a sandbox of Sysbox, in which root is nobody on the node: it takes a vulnerability in Sysbox or in the node’s kernel, which it shares.',
  unprivileged: 'Its container is not privileged: it takes a vulnerability in the kernel.',
};

const rootless =
  'The daemon runs as user 1000: what it starts is root in that user’s namespace alone and cannot mount the node’s disk. Its container is privileged all the same, so whoever becomes root in it has the node: harder, not prevented.';

/** Where the sentences about who can reach node root come from. */
export const reachSources = cite(
  'docker-socket-access',
  'observed-node',
  'docker-rootless',
  'k8s-userns',
  'k8s-security-context',
  'k8s-volumes',
  'buildkit-rootless',
  'kubedock',
  'k8s-rbac',
  'docker-ssh',
  'gvisor-docker',
  'kata-docker',
  'sysbox',
);

/** The sentences behind “who can reach node root”: whole phrases of typed facts. Sources: `reachSources`. */
export const sentences = {
  codeIn: (names: readonly string[]): string => `code in ${containers(names)}`,
  callers: (who: Reach['daemon'], names: readonly string[], daemon: string): string => {
    switch (who) {
      case 'own-process':
        return `every step: it runs in the container of the daemon, ${list(names)}, itself`;
      case 'none':
        return `a step that runs in the container of the daemon, \`${daemon}\`, itself`;
      case 'pod':
        return `code in every container of the pod (${list(names)}), and in containers that it starts with --network host`;
      case 'network':
        return 'every pod that can route to this one, every container of this pod and every RUN step';
      case 'holders':
      case 'node':
        return `code in ${containers(names)}, and every container that it starts with extra rights`;
    }
  },
  socket: (names: readonly string[]): string =>
    `The socket in ${containers(names)} commands the node’s daemon. One docker command mounts the node’s disk; the containers of everybody else on that node are in reach too.`,
  daemon: (who: Reach['daemon'], names: readonly string[], daemon: string, isRootless: boolean): string => {
    switch (who) {
      case 'own-process':
        return isRootless
          ? `Steps run in the container \`${daemon}\`, beside the daemon. ${rootless}`
          : `Steps run in the privileged container \`${daemon}\`. The node’s disks are in its /dev: there is nothing in between.`;
      case 'none':
        return isRootless
          ? `No other container of the pod has a way to the daemon in \`${daemon}\`. ${rootless}`
          : `No other container of the pod has a way to the daemon in \`${daemon}\`. Its container is privileged: a step that runs in it has the node’s devices.`;
      case 'network':
        return isRootless
          ? `\`${daemon}\` listens on the pod’s address without TLS: any pod, and any RUN step, commands it. ${rootless}`
          : `\`${daemon}\` is privileged and listens on the pod’s address without TLS: any pod, and any RUN step, asks it for a privileged container and mounts the node’s disk.`;
      case 'holders':
      case 'pod':
      case 'node':
        return isRootless
          ? `Code in ${containers(names)} can call the daemon in \`${daemon}\`. ${rootless}`
          : `\`${daemon}\` is privileged, so whoever can call it asks it for a privileged container and mounts the node’s disk. That is code in ${containers(names)}; the container itself has no rights of its own.`;
    }
  },
  /** A daemon behind a wall: whoever calls it is root in its container, and no further. */
  walled: (daemon: string, wall: Wall): string =>
    `Whoever can call the daemon in \`${daemon}\` is root in its container, and no further. ${walls[wall]}`,
  privilegedWalled: (names: readonly string[], wall: Exclude<Wall, 'unprivileged'>): string =>
    `${startingContainers(names)} ${names.length === 1 ? 'runs' : 'run'} privileged. ${walls[wall]}`,
  kernel: (facts: KernelFacts): string =>
    [kernelSentence(facts), ...(facts.beyond ? [beyondSentence(facts.beyond)] : [])].join(' '),
} as const;

function kernelSentence({ builders, clients, unconfined, hostPaths }: KernelFacts): string {
  const state =
    hostPaths.length === 0
      ? 'No container is privileged, nothing of the node is mounted and no daemon listens.'
      : `No container is privileged and no daemon listens. Of the node ${list(hostPaths)} is mounted: data that other pods and the node share, no way to its root by itself.`;
  if (builders.length === 0 && clients.length > 0)
    return `${state} It takes a vulnerability in the kernel. What ${containers(clients)} ${clients.length === 1 ? 'builds' : 'build'} runs in a builder outside this pod, with the rights that it has there.`;
  if (builders.length === 0) return `${state} It takes a vulnerability in the kernel.`;
  return unconfined
    ? `${state} Code in ${containers(builders)} needs a vulnerability in the kernel, whose filters the builder has opted out of.`
    : `${state} Code in ${containers(builders)} needs a vulnerability in the kernel, behind the profiles of the runtime.`;
}

/** The stations between a job and node root. */
export const stations = {
  job: { title: 'code in a job', detail: 'a step, a dependency, a Dockerfile' },
  nodeRoot: { title: 'node root', detail: 'and every pod on that node' },
  anyPod: { title: 'any pod in the cluster', detail: 'reaches the port' },
  nodeDaemon: { title: 'dockerd on the node', detail: 'serves every team' },
  rootInDaemon: { title: 'root in its container', detail: 'by a setuid program or a vulnerability' },
  sandboxVulnerability: { title: 'a vulnerability in the sandbox', detail: 'has to exist and be known' },
  vulnerability: { title: 'a kernel vulnerability', detail: 'has to exist and be known' },
} as const satisfies Readonly<Record<string, ReachStep>>;

/** What a container is on that way. */
export const containerRoles = {
  nodeSocket: 'holds the node’s socket',
  ownDaemon: 'privileged, steps run in it',
  ownDaemonWalled: 'steps run in it, beside the daemon',
  privileged: 'privileged',
  holder: 'holds the way to the daemon',
  onPort: 'reaches the port',
  ordinaryUser: 'an ordinary user, no socket, no device',
  ordinary: 'no socket, no device',
} as const;

/** What the container of a daemon is on that way. */
export const daemonRoles = {
  privileged: 'privileged',
  rootless: 'as user 1000, in a privileged container',
  walled: 'not root on the node',
} as const;
