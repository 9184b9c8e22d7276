import type { Question } from '../../model/question';

export const dockerfile: Question<'dockerfile'> = {
  id: 'dockerfile',
  group: 'jobs',
  title: 'Dockerfile',
  ask: 'Must the image come from a Dockerfile?',
  why: 'Jib, ko and buildpacks make images without one, and run at Pod Security level restricted, where no Dockerfile builder does.',
  options: {
    required: { label: 'Yes, from a Dockerfile' },
    replaceable: { label: 'No, the language’s own builder would do', hint: 'Jib, ko, buildpacks' },
  },
  relevant: { question: 'jobs', has: ['build-image'] },
  assume: 'required',
  assumeWhy: 'A Dockerfile is the common case.',
  changed: [],
};
