import type { NoteRecord } from '../../model/note';

/** Lines of a Job around the pod. */
export const jobNotes = {
  job: {
    short: 'one run of the pipeline',
  },
  'job-name': {
    short: 'another name for every run',
  },
  'job-backoff': {
    short: 'a failed build is not built again',
  },
  'job-deadline': {
    short: 'bounded',
  },
  'job-ttl': {
    short: 'gone a day later, with pod and log',
  },
  'job-template': {
    short: 'the pod of this run',
  },
  'job-init': {
    short: 'one after the other, in this order',
  },
  'job-build-number': {
    short: 'the name of the pod, as a tag',
  },
} as const satisfies Record<string, NoteRecord>;
