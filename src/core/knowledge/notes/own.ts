import type { NoteRecord } from '../../model/note';

/** What the reader chose. */
export const ownNotes = {
  'image-own': {
    short: 'the image that you chose',
  },
  'image-pull-secrets': {
    short: 'the kubelet logs in with these',
  },
  'node-selector-own': {
    short: 'only nodes with your labels',
  },
  'tolerations-own': {
    short: 'the taints that you named',
  },
  'volume-own': {
    short: 'a volume of yours',
  },
  'mount-own': {
    short: 'where you wanted it',
  },
} as const satisfies Record<string, NoteRecord>;
