import type { Pod } from '../model/kubernetes';
import { images } from './versions';

/**
 * Pods that a tool starts and no plan holds, as far as admission asks after them. The builder of docker buildx with
 * rootless=true opts out of both profiles (source `buildx-kubernetes`).
 */
export const builtElsewhere = {
  buildx: {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'shared-builder0' },
    spec: {
      containers: [
        {
          name: 'buildkitd',
          image: images.buildkitRootless.image,
          securityContext: {
            seccompProfile: { type: 'Unconfined' },
            appArmorProfile: { type: 'Unconfined' },
          },
        },
      ],
    },
  },
} as const satisfies Record<string, Pod>;
