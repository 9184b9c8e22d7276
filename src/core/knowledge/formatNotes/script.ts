import type { NoteRecord } from '../../model/note';

/** Lines of a shell script that runs the steps of a plan. */
export const scriptNotes = {
  'script-strict': {
    short: 'ends at the first failure',
  },
  'script-trap': {
    short: 'cleans up, whatever the outcome',
  },
  'registry-env': {
    short: 'from a Secret, for this step alone',
    risks: ['credentials-readable-by-build'],
  },
} as const satisfies Record<string, NoteRecord>;
