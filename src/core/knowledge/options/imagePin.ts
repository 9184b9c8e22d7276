import type { PlanOption } from '../../model/option';
import { variantOf } from '../approaches';
import { cite } from '../cite';

export const imagePin: PlanOption = {
  id: 'imagePin',
  title: 'Docker images',
  group: 'images',
  choices: [
    { value: 'version', label: 'By version', hint: '29.7.2, read in source' },
    { value: 'digest', label: 'By digest', hint: '29.9.0, seen in public repositories' },
  ],
  // The images of a daemon and of its client; no digest of the rootless image was seen.
  appliesTo: ({ ref }) =>
    ref !== 'dind-sidecar/rootless' &&
    (variantOf(ref)?.variant.builder === 'docker' || variantOf(ref)?.variant.daemon === 'pods'),
  default: () => 'version',
  sources: cite('dind-rebuilt-tag', 'dind-public-pins'),
  changed: [],
};
