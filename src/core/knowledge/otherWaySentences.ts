import type { ReachStep } from '../model/reach';
import { list, startingContainers } from './reachSentences';

/**
 * The sentences about ways to node root that no manifest of ours has, and pasted ones may. Sources: `reachSources` of
 * `reachSentences`. Loaded with the inspection.
 */
export const otherSentences = {
  privileged: (names: readonly string[]): string =>
    `${startingContainers(names)} ${names.length === 1 ? 'runs' : 'run'} privileged: the node’s devices are in reach at once.`,
  hostPath: (name: string, path: string): string =>
    `Container \`${name}\` may run as root and writes to \`${path}\` of the node. What it changes there, the node runs or trusts: no step between.`,
  capabilities: (name: string, capabilities: readonly string[]): string =>
    `Container \`${name}\` may run as root with ${list(capabilities)}: near to privileged, and the node has no user namespace in between.`,
  hostProcesses: (name: string): string =>
    `Container \`${name}\` may run as root with \`SYS_PTRACE\` and sees the node’s processes (hostPID): it enters any of them.`,
  remote: (name: string, host: string): string =>
    `Container \`${name}\` calls a daemon outside this pod, \`${host}\`, without a certificate: whoever can call it commands it, and the node that it runs on where it is privileged.`,
} as const;

export const remoteDaemon: ReachStep = { title: 'a daemon elsewhere', detail: 'asks for no certificate' };

/** What a container is on such a way. */
export const otherRoles = {
  hostPath: 'writes to the node’s files',
  capabilities: 'near to privileged',
  client: 'calls it',
} as const;
