import type { CellSource } from '../../model/criterion';
import { cite } from '../cite';

export const cell: CellSource = {
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
};
