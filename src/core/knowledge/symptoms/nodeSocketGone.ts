import type { Symptom } from '../../model/symptom';
import { cite } from '../cite';

export const nodeSocketGone: Symptom = {
  id: 'cannot-connect-node-socket',
  title: 'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?',
  cause:
    'The nodes run containerd or CRI-O and have no Docker socket, and a hostPath without a type lets an empty directory appear in its place; where the pod has a daemon of its own, its socket lies elsewhere or it is not up.',
  fix: 'Give the pod a daemon of its own, or build without one; type: Socket on the hostPath makes the pod fail at once and say why.',
  risks: ['docker-socket-absent'],
  sources: cite(
    'thread-helm-charts-591',
    'thread-helm-charts-547',
    'thread-helm-charts-221',
    'thread-helm-charts-382',
    'thread-bitnami-8203',
    'thread-trion-5',
    'observed-node',
  ),
  changed: [],
};
