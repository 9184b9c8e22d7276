import type { Scenario } from '../../model/scenario';
import { cite } from '../cite';

export const eksAgents: Scenario = {
  id: 'eks-agents',
  title: 'Jenkins agents on EKS',
  says: 'Our agents build and push images from Dockerfiles. The old guides mount the Docker socket, and EKS has none any more.',
  answers: {
    jobs: ['build-image'],
    platform: 'eks',
    kubernetes: '1.34',
    nodeOs: 'amazon-linux-2023',
    podSecurity: 'privileged',
    trust: 'own-team',
    tenancy: 'ci-nodes',
    cache: 'none',
    ci: 'jenkins',
  },
  sources: cite('eks-dockershim', 'jenkins-k8s-plugin'),
  changed: [],
};
