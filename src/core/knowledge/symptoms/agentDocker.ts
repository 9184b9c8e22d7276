import type { Symptom } from '../../model/symptom';
import { cite } from '../cite';

export const agentDocker: Symptom = {
  id: 'agent-docker-on-pods',
  title: 'agent { docker { … } } waits for a node, or does not find docker',
  cause:
    'That agent needs a node whose own process sees a Docker client; it cannot be pointed at another container of the pod.',
  fix: 'Use agent { kubernetes { … } } with a container per tool, or put the client and DOCKER_HOST into the agent container.',
  risks: [],
  ci: ['jenkins'],
  sources: cite('thread-jenkins-in-kubernetes-2', 'thread-carlossg-plugin-6', 'jenkins-k8s-plugin'),
  confidence: 'medium',
  changed: [],
};
