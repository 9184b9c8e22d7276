import type { Scenario } from '../../model/scenario';
import { cite } from '../cite';

export const dockerNodes: Scenario = {
  id: 'docker-nodes',
  title: 'Kubernetes 1.23 with Docker on the nodes',
  says: 'The world of the old articles: the nodes run Docker, so the socket is there. Scripts call docker build and docker run.',
  answers: {
    jobs: ['build-image', 'existing-docker-scripts'],
    workspace: 'none',
    runtime: 'docker',
    kubernetes: '1.23',
    podSecurity: 'privileged',
    trust: 'own-team',
    tenancy: 'ci-nodes',
    cache: 'none',
    ci: 'jenkins',
  },
  sources: cite('k8s-dockershim', 'cri-dockerd'),
  changed: [],
};
