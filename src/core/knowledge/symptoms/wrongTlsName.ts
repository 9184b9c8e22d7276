import type { Symptom } from '../../model/symptom';
import { cite } from '../cite';

export const wrongTlsName: Symptom = {
  id: 'certificate-for-other-name',
  title: 'x509: certificate is valid for <id>, docker, localhost, not dind',
  cause: 'The client uses a name of the daemon that its certificate does not hold.',
  fix: 'Use localhost, or set DOCKER_TLS_SAN=DNS:dind on the daemon and let it make the certificates anew.',
  risks: [],
  sources: cite('thread-dind-312', 'thread-jackin-60'),
  confidence: 'medium',
  changed: [],
};
