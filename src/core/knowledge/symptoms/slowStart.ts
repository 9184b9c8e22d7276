import type { Symptom } from '../../model/symptom';
import { cite } from '../cite';

export const slowStart: Symptom = {
  id: 'startup-slowed-down',
  title:
    'Binding to an IP address without --tlsverify is deprecated. Startup is intentionally being slowed down',
  cause:
    'dockerd listens on an address beyond loopback without TLS, and sleeps one and then fifteen seconds before it does.',
  fix: 'Listen on a unix socket, on loopback or with TLS.',
  risks: ['daemon-tcp-without-tls', 'daemon-not-ready'],
  sources: cite('thread-dind-294', 'thread-dind-430', 'moby-daemon'),
  changed: [],
};
