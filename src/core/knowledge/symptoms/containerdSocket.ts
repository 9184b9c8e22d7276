import type { Symptom } from '../../model/symptom';
import { cite } from '../cite';

export const containerdSocket: Symptom = {
  id: 'containerd-socket-instead',
  title: 'docker gets no answer from a mounted /run/containerd/containerd.sock',
  cause:
    'containerd speaks another API than Docker and has no build; nerdctl needs the directories of the node as well.',
  fix: 'Do not mount it: whoever reaches it can start a privileged container on the node. Give the pod a daemon of its own, or build without one.',
  risks: ['runtime-socket-variant-or-parent-dir'],
  sources: cite(
    'thread-az-devops-agent-7',
    'thread-actions-runner-1265',
    'thread-nerdctl-272',
    'thread-nerdctl-1125',
  ),
  changed: [],
};
