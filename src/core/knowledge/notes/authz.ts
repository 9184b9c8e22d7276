import type { NoteRecord } from '../../model/note';

/** An authorization plugin beside a daemon, and its policy. */
export const authzNotes = {
  'container-authz': {
    short: 'asked before each API call',
  },
  'image-authz': {
    short: 'you build it',
    risks: ['floating-image-tag'],
  },
  'args-authz': {
    short: 'the policy, and a log of what it refuses',
  },
  'resources-authz': {
    short: 'small',
  },
  'root-authz': {
    short: 'root, without capabilities',
  },
  'mount-plugins': {
    short: 'where dockerd looks for plugins',
  },
  'mount-plugins-daemon': {
    short: 'where dockerd finds the plugin',
  },
  'mount-policy': {
    short: 'jobs cannot change it',
  },
  'volume-plugins': {
    short: 'the plugin’s socket, for two containers',
  },
  'volume-policy': {
    short: 'the policy, from the ConfigMap',
  },
  'args-authorization-plugin': {
    short: 'a guard rail, no wall',
    risks: ['privileged-container'],
  },
  'env-testcontainers-unprivileged': {
    short: 'the policy refuses privileged ones',
  },
  'policy-kind': {
    short: 'stands beside the pod',
  },
  'policy-metadata': {
    short: 'the name that the pod mounts',
  },
  'policy-data': {
    short: 'one file',
  },
  'policy-text': {
    short: 'refuses what it does not name',
  },
} as const satisfies Record<string, NoteRecord>;
