import type { Rating, Variant } from '../../model/approach';
import type { CriterionRule } from '../../model/criterion';

const ratings: Readonly<Record<Variant['builder'], Rating>> = {
  docker: 'good',
  buildctl: 'partly',
  'buildkit-service': 'partly',
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
  weight: ({ members }) => (members.jobs['build-image'] === 'no' ? 0 : 2),
  rate: ({ builder }) => ratings[builder],
};
