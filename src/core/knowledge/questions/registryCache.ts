import type { Question } from '../../model/question';

export const registryCache: Question<'registryCache'> = {
  id: 'registryCache',
  group: 'cache',
  title: 'Registry cache',
  ask: 'May build cache be stored in your registry?',
  why: 'It is the one layer cache that several builders can share without sharing a disk.',
  options: {
    yes: { label: 'Yes' },
    no: { label: 'No' },
  },
  relevant: {
    all: [
      { question: 'jobs', has: ['build-image', 'existing-docker-scripts'] },
      { question: 'cache', is: ['shared'] },
    ],
  },
  assume: 'no',
  assumeWhy: 'A cache reference that may not be written fails the build.',
  changed: [],
};
