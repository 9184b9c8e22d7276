import type { Symptom } from '../../model/symptom';
import { cite } from '../cite';

export const podLoop: Symptom = {
  id: 'containers-terminated-with-exit-codes',
  title: 'Containers are terminated with exit codes, and the next pod is created',
  cause:
    'A container of the pod ends at once, because it has no command that goes on; or jnlp has a command of its own, or a wrong address of the controller.',
  fix: 'Let each tool container sleep, with command sleep and args infinity, and set neither command nor args on jnlp.',
  risks: [],
  ci: ['jenkins'],
  sources: cite('thread-inbound-agent-50', 'thread-inbound-agent-307', 'thread-kubernetes-plugin-772'),
  changed: [],
};
