import type { PlanOption } from '../../model/option';
import { cite } from '../cite';

export const clientImage: PlanOption = {
  id: 'clientImage',
  title: 'Image of the client',
  group: 'images',
  choices: [],
  text: {
    kind: 'image',
    example: 'registry.example.com/ci/docker:29.7.2-cli',
    hint: 'instead of the one by version or digest',
  },
  appliesTo: ({ ref }) =>
    /^(?:dind-sidecar|docker-socket|kubedock)\//.test(ref) || ref === 'external-builder/ssh',
  default: () => '',
  sources: cite('distribution-reference', 'docker-cli-image'),
  changed: [],
};
