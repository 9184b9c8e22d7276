import type { NoteRecord } from '../../model/note';

/** Tools and services as containers of the pod. */
export const servicesNotes = {
  'container-tools': {
    short: 'your tool runs here',
  },
  'image-tools': {
    short: 'the image of your tool',
    risks: ['floating-image-tag'],
  },
  'resources-tools': {
    short: 'the tool itself',
  },
  'env-database-url': {
    short: 'where the database answers',
  },
  'container-database': {
    short: 'a service of your tests',
  },
  'image-database': {
    short: 'an example',
    risks: ['floating-image-tag'],
  },
  'env-postgres': {
    short: 'who and what, for tests',
  },
  'env-postgres-trust': {
    short: 'no password on loopback',
  },
  'env-postgres-data': {
    short: 'below the mount, not at it',
  },
  'postgres-listen': {
    short: 'for this pod alone',
  },
  'resources-database': {
    short: 'small: data of tests',
  },
  'probe-database': {
    short: 'asks the database itself',
  },
  'mount-database-data': {
    short: 'data of this job',
  },
  'volume-database-data': {
    short: 'gone with the pod',
    risks: ['unbounded-ephemeral-storage'],
  },
  'step-wait-database': {
    short: 'no test before it answers',
  },
  'step-run-tools': {
    short: 'in the container of the tool',
  },
  'step-services': {
    short: 'tests, beside their services',
  },
} as const satisfies Record<string, NoteRecord>;
