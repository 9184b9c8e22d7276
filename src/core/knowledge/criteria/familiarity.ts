import type { Criterion } from '../../model/criterion';
import { cite } from '../cite';

export const familiarity: Criterion = {
  id: 'familiarity',
  title: 'Pipelines stay as they are',
  group: 'place',
  weight: ({ members }) => (members.jobs['existing-docker-scripts'] === 'yes' ? 2 : 0),
  rate: (ref) => (ref.startsWith('buildkit') ? 'bad' : 'good'),
  sources: cite('buildkit-readme', 'docker-cli-image'),
  changed: [],
};
