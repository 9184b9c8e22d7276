import type { NoteRecord } from '../../model/note';

/** Lines where steps are the processes of containers, and nobody runs commands in them later. */
export const podStepsNotes = {
  checkout: {
    short: 'clones the repository first',
  },
  'checkout-image': {
    short: 'exact version, no digest',
    risks: ['floating-image-tag'],
  },
  'checkout-command': {
    short: 'into the empty workspace',
  },
  'checkout-resources': {
    short: 'the checkout itself counts elsewhere',
  },
  'checkout-security': {
    short: 'as the user of the steps, without rights',
  },
  'checkout-mount': {
    short: 'where the steps look for it',
  },
  'step-script': {
    short: 'its steps, in place of a shell that waits',
  },
  'step-name': {
    short: 'the same container once more',
  },
  'git-trust': {
    short: 'git accepts the checkout',
  },
} as const satisfies Record<string, NoteRecord>;
