import type { RiskHead } from '../../model/risk';
import { cite } from '../cite';

export const runtimeUnpatched: RiskHead = {
  id: 'nested-runtime-unpatched',
  label: 'R05',
  kind: 'security',
  title: 'The pod’s own engine is out of date',
  severity: { A: 'low', B: 'medium', C: 'high', D: 'critical' },
  sources: cite('runc-changelog', 'moby-cve-41567', 'dind-drops-28', 'dind-rebuilt-tag', 'checker-rules'),
  changed: [],
};
