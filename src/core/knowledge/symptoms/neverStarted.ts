import type { Symptom } from '../../model/symptom';
import { cite } from '../cite';

export const neverStarted: Symptom = {
  id: 'process-never-started',
  title: 'process apparently never started in …@tmp/durable-…',
  also: ['…/durable-…/jenkins-log.txt: Directory nonexistent'],
  cause:
    'The container of the step cannot write or does not see the workspace: another user, a native sidecar without the volume, or a container on the node’s daemon.',
  fix: 'Run the containers as the same user or as root, and mount workspace-volume at /home/jenkins/agent where the plugin does not.',
  risks: ['workspace-path-mismatch-sidecar', 'workspace-path-mismatch-dood'],
  ci: ['jenkins'],
  sources: cite(
    'thread-kubernetes-plugin-778',
    'jenkins-native-sidecar',
    'jenkins-k8s-plugin',
    'thread-mesos-159',
  ),
  changed: [],
};
