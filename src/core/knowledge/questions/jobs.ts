import type { Question } from '../../model/question';

export const jobs: Question<'jobs'> = {
  id: 'jobs',
  group: 'jobs',
  title: 'Jobs',
  ask: 'What must a job be able to do?',
  why: 'Running containers is the answer that decides most: it is what a builder without a daemon cannot do.',
  options: {
    'build-image': { label: 'Build images', hint: 'docker build, buildx' },
    'run-containers': { label: 'Run containers', hint: 'docker run from a step' },
    compose: { label: 'docker compose', hint: 'several services for a test' },
    testcontainers: { label: 'Testcontainers', hint: 'tests that start containers' },
    'existing-docker-scripts': {
      label: 'Existing docker scripts',
      hint: 'pipelines or a framework that call the docker CLI',
    },
  },
  assume: 'build-image',
  assumeWhy: 'Building an image is what most people come for, and it needs the least power.',
  changed: [],
};
