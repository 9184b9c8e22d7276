import type { PlanOption } from '../../model/option';
import { cite } from '../cite';

/** Variants in whose pod a step takes packages from a directory. */
const keepsPackages = (ref: string): boolean =>
  /^(?:dind-|kubedock\/|pod-containers\/)/.test(ref) ||
  ['language-builder/jib', 'language-builder/ko'].includes(ref);

export const cacheSize: PlanOption = {
  id: 'cacheSize',
  title: 'Package cache',
  group: 'resources',
  choices: [],
  text: { kind: 'disk', example: '20Gi', hint: 'size of the volume with packages' },
  appliesTo: ({ ref }) => keepsPackages(ref),
  default: () => '',
  sources: cite('k8s-ephemeral-storage', 'k8s-quantity'),
  changed: [],
};
