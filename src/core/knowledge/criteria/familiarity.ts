import type { Rating, Variant } from '../../model/approach';
import type { Criterion } from '../../model/criterion';
import { cite } from '../cite';

const ratings: Readonly<Record<Variant['builder'], Rating>> = { docker: 'good', buildctl: 'bad' };

export const familiarity: Criterion = {
  id: 'familiarity',
  title: 'Pipelines stay as they are',
  group: 'place',
  reads: ['jobs'],
  weight: ({ members }) => (members.jobs['existing-docker-scripts'] === 'yes' ? 2 : 0),
  rate: ({ builder }) => ratings[builder],
  sources: cite('buildkit-readme', 'docker-cli-image'),
  changed: [],
};
