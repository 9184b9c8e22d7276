import type { Symptom } from '../../model/symptom';
import { cite } from '../cite';

export const plainToTls: Symptom = {
  id: 'http-request-to-https-server',
  title: 'Client sent an HTTP request to an HTTPS server',
  also: [
    'malformed HTTP response "\\x15\\x03\\x01…". * Are you trying to connect to a TLS-enabled daemon without TLS?',
  ],
  cause:
    'The daemon serves TLS on 2376 and the client speaks plain HTTP: in a step of a CI system the entrypoint of the client image does not run, so nothing sets its TLS variables.',
  fix: 'Set DOCKER_HOST, DOCKER_TLS_VERIFY and DOCKER_CERT_PATH in the environment of the pod, or use a unix socket on both sides; set no DOCKER_HOST with tcp in the container of the daemon.',
  risks: [],
  sources: cite(
    'thread-moby-31888',
    'thread-talos-6706',
    'thread-dind-170',
    'thread-dind-176',
    'jenkins-exec',
  ),
  changed: [],
};
