import type { RiskHead } from '../../model/risk';
import { cite } from '../cite';

export const tlsOvershared: RiskHead = {
  id: 'tls-material-overshared',
  label: 'R17',
  kind: 'security',
  title: 'Keys of the daemon reach further than its clients',
  severity: { B: 'low', C: 'medium', D: 'medium' },
  sources: cite('dind-entrypoint', 'docker-image-docs', 'docker-cli-env', 'observed-node'),
  changed: [],
};
