import type { Mitigation } from '../../model/risk';
import { cite } from '../cite';
import { at, isDockerSocket } from '../podFacts';

export const socketType: Mitigation = {
  id: 'socket-type',
  title: 'Say that the path is a socket',
  says: 'With type Socket a pod on a node without Docker stays in ContainerCreating and says why, and no empty directory is made.',
  residual: ['docker-socket-mount'],
  onText: ({ subject, path }) => {
    const volume = subject.pod.volumes.find((candidate) => path === at(candidate.path, 'hostPath'));
    return volume && isDockerSocket(volume)
      ? [{ set: at(volume.path, 'hostPath', 'type'), value: 'Socket' }]
      : undefined;
  },
  sources: cite('observed-node', 'k8s-volumes'),
  changed: [],
};
