import type { Symptom } from '../../model/symptom';
import { cite } from '../cite';

export const addressInUse: Symptom = {
  id: 'daemon-address-in-use',
  title: 'listen tcp 0.0.0.0:2375: bind: address already in use',
  also: ['listen tcp 0.0.0.0:2376: bind: address already in use'],
  cause:
    'Two daemons share one network: hostNetwork, a second dind in the pod, or an old image that listens twice because of DOCKER_HOST.',
  fix: 'Listen on a unix socket, or give each daemon a port of its own.',
  risks: [],
  sources: cite('thread-dind-175'),
  confidence: 'medium',
  changed: [],
};
