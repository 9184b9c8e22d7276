import type { Criterion } from '../../model/criterion';
import { cite } from '../sources';

export const familiarity: Criterion = {
  id: 'familiarity',
  title: 'Pipelines stay as they are',
  group: 'place',
  weight: ({ members }) => (members.jobs['existing-docker-scripts'] === 'yes' ? 2 : 0),
  rate: (ref) => (ref.startsWith('buildkit') ? 'bad' : 'good'),
  cell: {
    from: 'record',
    of: (ref) =>
      ref.startsWith('buildkit')
        ? {
            rating: 'bad',
            word: 'Another command',
            phrase: 'the Dockerfile stays',
            text: 'docker build becomes buildctl; docker run, tag and push have no counterpart.',
            sources: cite('buildkit-readme'),
          }
        : {
            rating: 'good',
            word: 'Yes',
            phrase: 'DOCKER_HOST is enough',
            text: 'Scripts keep calling the docker CLI; the manifest tells it where the daemon is.',
            sources: cite('docker-cli-image'),
          },
  },
  sources: cite('buildkit-readme', 'docker-cli-image'),
  changed: [],
};
