import type { Criterion } from '../../model/criterion';
import { cite } from '../cite';

const runs = ['run-containers', 'compose', 'testcontainers', 'existing-docker-scripts'] as const;

export const runContainers: Criterion = {
  id: 'run-containers',
  title: 'Run containers',
  note: 'docker run, compose, Testcontainers',
  group: 'capability',
  weight: ({ members }) => (runs.some((job) => members.jobs[job] === 'yes') ? 3 : 0),
  rate: (ref) => (ref.startsWith('buildkit') ? 'bad' : ref.startsWith('docker-socket') ? 'partly' : 'good'),
  sources: cite('docker-image-docs', 'buildkit-readme'),
  changed: [],
};
