import type { Symptom } from '../../model/symptom';
import { cite } from '../cite';

export const dockerNotFound: Symptom = {
  id: 'docker-not-found',
  title: 'docker: not found',
  also: ['docker: command not found'],
  cause: 'The step runs in the container jnlp, whose image has no Docker client.',
  fix: "Wrap it in container('docker'), set defaultContainer, or use an agent image with the client.",
  risks: [],
  ci: ['jenkins'],
  sources: cite('thread-helm-7002', 'thread-helm-charts-564', 'jenkins-inbound-agent'),
  changed: [],
};
