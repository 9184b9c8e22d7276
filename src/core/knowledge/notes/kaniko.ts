import type { NoteRecord } from '../../model/note';

/** The container that builds with Kaniko. */
export const kanikoNotes = {
  'container-kaniko': {
    short: 'builds run here, over its own files',
  },
  'image-kaniko': {
    short: 'the maintained fork, with a shell',
    risks: ['floating-image-tag'],
  },
  'env-docker-config-kaniko': {
    short: 'login is kept in memory',
    risks: ['credentials-readable-by-build'],
  },
  'resources-kaniko': {
    short: 'the build happens here, and counts here',
    risks: ['missing-resource-limits', 'unbounded-ephemeral-storage'],
  },
  'root-kaniko': {
    short: 'root with what unpacking needs',
  },
  'mount-docker-config-kaniko': {
    short: 'login is kept in memory',
    risks: ['credentials-readable-by-build'],
  },
} as const satisfies Record<string, NoteRecord>;
