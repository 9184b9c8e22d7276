import type { RiskHead } from '../../model/risk';
import { cite } from '../cite';

export const authzPlugin: RiskHead = {
  id: 'authz-plugin-false-assurance',
  label: 'R06',
  kind: 'security',
  title: 'An authorization plugin is taken for a wall',
  severity: { B: 'medium', C: 'high', D: 'critical' },
  sources: cite('docker-authz-docs', 'moby-authz-code', 'moby-cve-34040', 'opa-docker-authz'),
  changed: [],
};
