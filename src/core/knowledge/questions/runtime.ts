import type { Question } from '../../model/question';

export const runtime: Question<'runtime'> = {
  id: 'runtime',
  group: 'runtime',
  title: 'Runtime',
  ask: 'Which container runtime do the nodes run?',
  why: 'A Docker socket exists only where the nodes run Docker. Since Kubernetes 1.24 that is the exception.',
  options: {
    containerd: { label: 'containerd', hint: 'EKS, GKE, AKS, k3s, kind' },
    'cri-o': { label: 'CRI-O', hint: 'OpenShift' },
    docker: { label: 'Docker', hint: 'through cri-dockerd, or Kubernetes 1.23 and older' },
  },
  assume: 'containerd',
  assumeWhy:
    'containerd is what current platforms ship; a manifest without the Docker socket starts on every runtime.',
  changed: [],
};
