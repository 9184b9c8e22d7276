import type { CellSource } from '../../model/criterion';
import { cite } from '../cite';

export const cell: CellSource = {
  from: 'record',
  of: (ref) =>
    ref.startsWith('buildkit')
      ? {
          rating: 'partly',
          word: 'Yes',
          phrase: 'buildctl, not docker build',
          text: 'The same Dockerfile, the same engine that docker build uses, called by another command. There is no image store: a build pushes.',
          sources: cite('buildkit-readme', 'buildctl-daemonless'),
        }
      : {
          rating: 'good',
          word: 'Yes',
          phrase: 'the whole docker CLI',
          text: 'docker build and buildx, with BuildKit as the default builder since Docker 23.',
          sources: cite('docker-image-docs', 'docker-cli-image'),
        },
};
