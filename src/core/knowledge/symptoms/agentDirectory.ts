import type { Symptom } from '../../model/symptom';
import { cite } from '../cite';

export const agentDirectory: Symptom = {
  id: 'agent-directory-not-accessible',
  title:
    'The specified working directory should be fully accessible to the remoting executable (RWX): /home/jenkins/agent',
  cause: 'The claim that holds the workspace belongs to root, and the agent runs as user 1000.',
  fix: 'Set fsGroup: 1000 on the pod.',
  risks: [],
  ci: ['jenkins'],
  sources: cite('thread-helm-23443'),
  changed: [],
};
