import type { NoteRecord } from '../../model/note';

/** Lines of a WorkflowTemplate around the pod, of the Workflow that starts it, and of the account of its executor. */
export const argoNotes = {
  'argo-template': {
    short: 'the pipeline: apply it once',
  },
  'argo-entrypoint': {
    short: 'where a Workflow begins',
  },
  'argo-parameters': {
    short: 'a branch or a tag, for each run',
  },
  'argo-deadline': {
    short: 'bounded',
  },
  'argo-ttl': {
    short: 'gone a day later, with pod and log',
  },
  'argo-pod': {
    short: 'the pod of a run',
  },
  'argo-executor': {
    short: 'who reports to Argo, and nobody else',
    risks: ['service-account-token-mounted'],
  },
  'argo-init': {
    short: 'one after the other, in this order',
  },
  'argo-container-set': {
    short: 'several containers, one pod, one workspace',
  },
  'argo-dependencies': {
    short: 'not before this one has ended well',
  },
  'argo-build-number': {
    short: 'the name of the Workflow, as a tag',
  },
  'argo-sidecars': {
    short: 'start beside the steps, end with them',
  },
  'argo-patch': {
    short: 'what a template has no field for',
  },
  'argo-executor-security': {
    short: 'Argo’s own containers, without rights',
  },
  'argo-workflow': {
    short: 'one run: create it for every build',
  },
  'argo-account': {
    short: 'the account of the executor: apply it once',
  },
  'argo-token': {
    short: 'a token that does not end by itself',
    risks: ['service-account-token-mounted'],
  },
  'argo-role': {
    short: 'results of steps, and nothing else',
  },
  'argo-role-binding': {
    short: 'gives the rights above to the account',
  },
} as const satisfies Record<string, NoteRecord>;
