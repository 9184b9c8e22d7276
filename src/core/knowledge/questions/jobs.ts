import type { Question } from '../../model/question';
import { cite } from '../cite';

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
  howToFindOut: {
    command:
      "git grep -niE 'docker[ -](build|buildx|run|compose)|docker\\.(build|image)|docker(file)? *\\{|agent *\\{ *docker|testcontainers' -- ':!*.md'",
    read: 'It looks through every file that git tracks but the prose: pipelines, scripts, Makefiles, package.json, go.mod, Gradle and Maven files. docker run, docker.image, agent { docker … }, compose and Testcontainers need a daemon. If only docker build, docker buildx and docker.build are left, a builder is enough.',
  },
  assume: 'build-image',
  assumeWhy: 'Building an image is what most people come for, and it needs the least power.',
  sources: cite('docker-image-docs', 'buildkit-readme'),
  changed: [],
};
