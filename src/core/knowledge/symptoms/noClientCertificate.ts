import type { Symptom } from '../../model/symptom';
import { cite } from '../cite';

export const noClientCertificate: Symptom = {
  id: 'no-client-certificate',
  title: 'the server probably has client authentication (--tlsverify) enabled',
  also: [
    'http: server gave HTTP response to HTTPS client',
    'open /certs/client/ca.pem: no such file or directory',
  ],
  cause:
    'The client has no certificate of this daemon, or not yet, since the daemon makes it while it starts; or it speaks TLS to a port without.',
  fix: 'Share /certs/client between both containers, wait for the daemon with docker info, and give both the same transport.',
  risks: ['daemon-not-ready'],
  sources: cite('moby-client', 'thread-gitlab-runner-aws-160', 'thread-arc-787'),
  changed: [],
};
