import type { Symptom } from '../../model/symptom';
import { cite } from '../cite';

export const addressPools: Symptom = {
  id: 'address-pools-used-up',
  title: 'all predefined address pools have been fully subnetted',
  cause: 'Networks of earlier runs were left behind, or the pools of the daemon are small.',
  fix: 'Remove them with docker network prune, and give dockerd a wider --default-address-pool.',
  risks: ['dind-network-mtu-iptables'],
  sources: cite('dind-tag-issue'),
  confidence: 'medium',
  changed: [],
};
