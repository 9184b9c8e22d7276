import type { Symptom } from '../../model/symptom';
import { cite } from '../cite';

export const mtu: Symptom = {
  id: 'mtu-downloads-hang',
  title: 'Downloads in docker build or docker run hang after they connected',
  also: ['net/http: TLS handshake timeout', 'read: connection reset by peer'],
  cause:
    'The bridge of the daemon sends packets of 1500 bytes, and the network of the pods carries fewer; small requests get through.',
  fix: 'Give dockerd --mtu with the MTU of the pod, and --default-network-opt for networks that compose or you create.',
  risks: ['dind-network-mtu-iptables'],
  sources: cite(
    'docker-mtu',
    'thread-dind-471',
    'thread-arc-393',
    'thread-arc-959',
    'thread-arc-1046',
    'thread-arc-2939',
    'thread-arc-3691',
    'thread-arc-4259',
    'thread-zadig-1952',
    'thread-rancher-18684',
  ),
  changed: [],
};
