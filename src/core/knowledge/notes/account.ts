import type { NoteRecord } from '../../model/note';

/** Who the pod is to Kubernetes, and what it may do there. */
export const accountNotes = {
  'service-account-name': {
    short: 'an account with rights of its own',
    risks: ['service-account-token-mounted'],
  },
  'token-by-mount': {
    short: 'no token, but where it is mounted',
    risks: ['service-account-token-mounted'],
  },
  'volume-api-token': {
    short: 'what Kubernetes would mount everywhere',
    risks: ['service-account-token-mounted'],
  },
  'mount-api-token': {
    short: 'the token, for this container',
    risks: ['service-account-token-mounted'],
  },
  account: {
    short: 'the account of the pod',
    risks: ['service-account-token-mounted'],
  },
  'role-binding': {
    short: 'gives the account the role',
  },
  'role-kubedock': {
    short: 'may start pods in this namespace',
    risks: ['service-account-token-mounted'],
  },
  'role-openshift-build': {
    short: 'may start this build',
    risks: ['service-account-token-mounted'],
  },
  'role-shipwright': {
    short: 'may start builds there',
    risks: ['service-account-token-mounted'],
  },
} as const satisfies Record<string, NoteRecord>;
