import type { Risk } from '../../model/risk';
import { cite } from '../cite';

export const customEntrypoint: Risk = {
  id: 'custom-entrypoint-drops-safeguards',
  label: 'R18',
  kind: 'reliability',
  title: 'A command replaces the image’s entrypoint',
  says: 'No clean-up, no cgroup preparation, no iptables choice, no init process.',
  closed: 'The image’s entrypoint runs',
  severity: { B: 'medium', C: 'medium', D: 'medium' },
  approaches: ['dind-same-container', 'dind-sidecar'],
  mitigations: ['keep-entrypoint'],
  sources: cite('dind-entrypoint', 'observed-node'),
  changed: [],
};
