import type { Scenario } from '../../model/scenario';
import { cite } from '../cite';

export const controllerBuilds: Scenario = {
  id: 'controller-builds',
  title: 'The Jenkins controller builds images',
  says: 'Jenkins runs in our cluster, and the image was extended with Docker so that pipelines can build on the controller.',
  answers: {
    jobs: ['build-image'],
    platform: 'kubeadm',
    runtime: 'containerd',
    kubernetes: '1.34',
    nodeOs: 'ubuntu-older',
    podSecurity: 'privileged',
    trust: 'organisation',
    tenancy: 'shared-nodes',
    cache: 'none',
    ci: 'jenkins',
    placement: 'controller',
  },
  sources: cite('jenkins-controller-isolation', 'jenkins-helm'),
  changed: [],
};
