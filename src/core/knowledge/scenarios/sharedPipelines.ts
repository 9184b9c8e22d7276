import type { Scenario } from '../../model/scenario';
import { cite } from '../cite';

export const sharedPipelines: Scenario = {
  id: 'shared-pipelines',
  title: 'A framework of shared pipelines',
  says: 'Our pipelines call the docker CLI, start a container for each tool with the checkout mounted, and keep a Maven repository. We cannot rewrite them this year.',
  answers: {
    jobs: ['run-containers', 'existing-docker-scripts'],
    workspace: 'docker-run',
    platform: 'kubeadm',
    runtime: 'containerd',
    kubernetes: '1.34',
    podSecurity: 'privileged',
    trust: 'organisation',
    tenancy: 'ci-nodes',
    cache: 'shared',
    ci: 'jenkins',
  },
  sources: cite('jenkins-k8s-plugin', 'dood-bind-paths'),
  changed: [],
};
