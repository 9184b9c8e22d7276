import type { PlanOption } from '../../model/option';
import { cite } from '../cite';

export const imagePin: PlanOption = {
  id: 'imagePin',
  title: 'Docker images',
  choices: [
    { value: 'version', label: 'By version', hint: '29.7.2, read in source' },
    { value: 'digest', label: 'By digest', hint: '29.9.0, seen in public repositories' },
  ],
  appliesTo: ({ ref }) =>
    /^(dind-|docker-socket|kubedock|external-builder\/ssh)/.test(ref) && ref !== 'dind-sidecar/rootless',
  default: () => 'version',
  sources: cite('dind-rebuilt-tag', 'dind-public-pins'),
  changed: [],
};
