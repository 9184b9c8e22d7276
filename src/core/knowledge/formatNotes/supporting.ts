import type { NoteRecord } from '../../model/note';

/** Lines between the objects that stand around a pod, and the script that asks the cluster about all of it. */
export const supportingNotes = {
  'next-object': {
    short: 'the next object',
  },
  'preflight-shell': {
    short: 'goes on after a refusal',
  },
  'preflight-check': {
    short: 'asks, prints, counts what failed',
  },
  'preflight-result': {
    short: 'fails if anything failed',
  },
  'preflight-version': {
    short: 'fields that older servers lack',
  },
  'preflight-nodes': {
    short: 'what the nodes are',
  },
  'preflight-user-namespaces': {
    short: 'hostUsers: false needs it',
  },
  'preflight-runtime-class': {
    short: 'without it the pod is refused',
  },
  'preflight-storage': {
    short: 'or the claim stays pending',
  },
  'preflight-namespace': {
    short: 'there, and at which level',
    risks: ['namespace-policy-downgraded'],
  },
  'preflight-level': {
    short: 'who would be refused',
    risks: ['namespace-policy-downgraded'],
  },
  'preflight-rights': {
    short: 'your rights',
  },
  'preflight-dry-run': {
    short: 'as for real, and nothing is kept',
  },
  'preflight-account': {
    short: 'the rights of the pod’s account',
    risks: ['service-account-token-mounted'],
  },
} as const satisfies Record<string, NoteRecord>;
