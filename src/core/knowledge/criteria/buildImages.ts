import type { Rating, Variant } from '../../model/approach';
import type { CriterionRule } from '../../model/criterion';

const ratings: Readonly<Record<Variant['builder'], Rating>> = {
  docker: 'good',
  // The reference implementation of Dockerfiles; that the command is another one is a row of its own.
  buildctl: 'good',
  'buildkit-service': 'good',
  buildah: 'partly',
  kaniko: 'partly',
  language: 'partly',
  external: 'partly',
  none: 'bad',
};

export const buildImages: CriterionRule = {
  id: 'build-images',
  reads: ['jobs'],
  inPairs: 'better',
  weight: ({ members }) => ({ yes: 3, unknown: 2, no: 0 })[members.jobs['build-image']],
  rate: ({ builder }) => ratings[builder],
};
