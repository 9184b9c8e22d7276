import type { Rating, Variant } from '../../model/approach';
import type { CriterionRule } from '../../model/criterion';

const ratings: Readonly<Record<Variant['builder'], Rating>> = {
  docker: 'good',
  buildctl: 'bad',
  'buildkit-service': 'bad',
  buildah: 'partly',
  kaniko: 'bad',
  language: 'bad',
  external: 'partly',
  none: 'bad',
};

export const familiarity: CriterionRule = {
  id: 'familiarity',
  reads: ['jobs'],
  inPairs: 'worse',
  weight: ({ members }) => (members.jobs['existing-docker-scripts'] === 'yes' ? 2 : 0),
  rate: ({ builder }) => ratings[builder],
};
