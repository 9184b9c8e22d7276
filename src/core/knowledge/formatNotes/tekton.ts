import type { NoteRecord } from '../../model/note';

/** Lines of a Task and its TaskRun around the parts of the pod. */
export const tektonNotes = {
  'tekton-task': {
    short: 'apply it once: what runs, step by step',
  },
  'tekton-task-name': {
    short: 'the TaskRun names it',
  },
  'tekton-params': {
    short: 'given with every run',
  },
  'tekton-workspace': {
    short: 'the checkout, the same path everywhere',
  },
  'tekton-step-template': {
    short: 'for every step',
  },
  'tekton-build-number': {
    short: 'another value in every run',
  },
  'tekton-checkout': {
    short: 'the sources, before anything else',
  },
  'tekton-checkout-env': {
    short: 'as variables, not as text of the script',
  },
  'tekton-checkout-home': {
    short: 'where Tekton puts the login for Git',
  },
  'tekton-checkout-hardened': {
    short: 'needs nothing, may nothing',
  },
  'tekton-checkout-script': {
    short: 'one commit, without history',
  },
  'tekton-steps': {
    short: 'one after the other, each a container',
  },
  'tekton-step': {
    short: 'one thing at a time',
  },
  'tekton-script': {
    short: 'a shell script',
  },
  'tekton-requests-once': {
    short: 'requested by the first step of this kind',
  },
  'tekton-sidecars': {
    short: 'ready before the first step',
  },
  'tekton-run': {
    short: 'create it for every run',
  },
  'tekton-generate-name': {
    short: 'completed by the API server',
  },
  'tekton-task-ref': {
    short: 'the Task of the other file',
  },
  'tekton-timeout': {
    short: 'bounded',
  },
  'tekton-pod-template': {
    short: 'what the pod of this run is like',
  },
  'tekton-source': {
    short: 'what to build',
  },
  'tekton-binding': {
    short: 'the volume of this run',
  },
} as const satisfies Record<string, NoteRecord>;
