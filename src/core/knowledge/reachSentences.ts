import type { Reach } from '../model/reach';

const list = (names: readonly string[]): string => {
  const quoted = names.map((name) => `\`${name}\``);
  return quoted.length <= 1 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}`;
};

const containers = (names: readonly string[]): string =>
  `${names.length === 1 ? 'container' : 'containers'} ${list(names)}`;

/** The sentences behind “who can reach node root”. Facts: sources `docker-socket-access`, `observed-node`. */
export const sentences = {
  codeIn: (names: readonly string[]): string => `code in ${containers(names)}`,
  callers: (who: Reach['daemon'], names: readonly string[]): string => {
    switch (who) {
      case 'own-process':
        return `every step: it runs in the privileged container ${list(names)} itself`;
      case 'pod':
        return `code in every container of the pod (${list(names)}), and in containers that it starts with --network host`;
      case 'network':
        return 'every pod that can route to this one, every container of this pod and every RUN step';
      case 'holders':
      case 'node':
      case 'none':
        return `code in ${containers(names)}, and every container that it starts with extra rights`;
    }
  },
  socket: (names: readonly string[]): string =>
    `The socket in ${containers(names)} commands the node’s daemon. One docker command mounts the node’s disk; the containers of everybody else on that node are in reach too.`,
  daemon: (who: Reach['daemon'], names: readonly string[], daemon: string, rootless: boolean): string => {
    const wall = rootless
      ? ` The daemon runs as user 1000, and its container is privileged all the same: one more step, not a wall.`
      : '';
    if (who === 'own-process') {
      return `Steps run as root in the privileged container \`${daemon}\`. The node’s disks are in its /dev: there is nothing in between.`;
    }
    if (who === 'network') {
      return `\`${daemon}\` is privileged and listens on the pod’s address without TLS: any pod, and any RUN step, asks it for a privileged container and mounts the node’s disk.${wall}`;
    }
    return `\`${daemon}\` is privileged, so whoever can call it asks it for a privileged container and mounts the node’s disk. That is code in ${containers(names)}; the container itself has no rights of its own.${wall}`;
  },
  privileged: (names: readonly string[]): string =>
    `${containers(names)} run privileged: the node’s devices are in reach at once.`,
  kernel: (names: readonly string[]): string =>
    names.length > 0
      ? `No container is privileged, nothing of the node is mounted and no daemon listens. Code in ${containers(names)} needs a vulnerability in the kernel, whose filters the builder has opted out of.`
      : 'No container is privileged, nothing of the node is mounted and no daemon listens. It takes a vulnerability in the kernel.',
} as const;
