import type { PlanOption } from '../../model/option';
import { cite } from '../cite';

/** Variants whose builder has a layer store on a disk of the pod, or of the builder. */
const keepsLayers = (ref: string): boolean =>
  (/^(?:dind-|buildkit-rootless|buildkit-userns|buildah-|kaniko-)/.test(ref) &&
    !['dind-sidecar/gvisor', 'dind-sidecar/kata'].includes(ref)) ||
  ['language-builder/buildpacks', 'buildkit-service/mtls'].includes(ref);

export const layers: PlanOption = {
  id: 'layers',
  title: 'Layers',
  group: 'resources',
  choices: [],
  text: { kind: 'disk', example: '50Gi', hint: 'size of the layer store' },
  appliesTo: ({ ref }) => keepsLayers(ref),
  default: () => '',
  sources: cite('k8s-ephemeral-storage', 'k8s-quantity'),
  changed: [],
};
