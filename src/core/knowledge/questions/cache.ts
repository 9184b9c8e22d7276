import type { Question } from '../../model/question';

export const cache: Question<'cache'> = {
  id: 'cache',
  group: 'cache',
  title: 'Cache',
  ask: 'How long must caches live?',
  why: 'A daemon’s layer store belongs to one daemon only. What outlives the pod has to live in a registry or in a volume for dependencies.',
  options: {
    none: { label: 'A cold start is fine' },
    agent: { label: 'As long as one agent lives', hint: 'several builds in one pod' },
    shared: { label: 'Across builds and agents', hint: 'layers, Maven or npm packages' },
  },
  assume: 'none',
  assumeWhy: 'Without a cache nothing has to exist before the pod starts.',
  changed: [],
};
