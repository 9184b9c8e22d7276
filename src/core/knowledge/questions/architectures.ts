import type { Question } from '../../model/question';

export const architectures: Question<'architectures'> = {
  id: 'architectures',
  group: 'cache',
  title: 'Architectures',
  ask: 'For how many architectures are the images?',
  why: 'Images for amd64 and arm64 need emulation on the node or one builder for each.',
  options: {
    one: { label: 'One' },
    several: { label: 'Several', hint: 'amd64 and arm64' },
  },
  relevant: { question: 'jobs', has: ['build-image'] },
  assume: 'one',
  assumeWhy: 'A build for one architecture needs nothing on the node.',
  changed: [],
};
