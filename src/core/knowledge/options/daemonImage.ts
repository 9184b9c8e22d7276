import type { PlanOption } from '../../model/option';
import { isDaemonImage, isRootlessDaemonImage } from '../docker/image';
import { cite } from '../cite';

export const daemonImage: PlanOption = {
  id: 'daemonImage',
  title: 'Image of the daemon',
  group: 'images',
  choices: [],
  text: {
    kind: 'image',
    example: 'registry.example.com/ci/docker:29.7.2-dind',
    hint: 'instead of the one by version or digest',
  },
  appliesTo: ({ ref }) => ref.startsWith('dind-'),
  refused: (value, { ref }) =>
    isDaemonImage(value)
      ? isRootlessDaemonImage(value) === (ref === 'dind-sidecar/rootless')
        ? undefined
        : 'A rootless image, with rootless in its name, for the rootless daemon, and for no other.'
      : 'An image with dind in its name: by that a reader of the file, and the checks of this page, know a daemon.',
  default: () => '',
  sources: cite('distribution-reference', 'dind-entrypoint'),
  changed: [],
};
