import { images } from '../knowledge/versions';
import { cacheRef, exportsCache, forgetLogin, pushPlaceholders, tag, writeLogin } from './buildSteps';
import { buildToolContainer, toolVolumes } from './buildTool';
import { noted } from './draft';
import type { PlanInput, PodPlan } from './input';
import { sizeLimit } from './storage';

/** All phases of a buildpacks build in the builder image, which talks to the registry alone. */
export function planBuildpacks(input: PlanInput): PodPlan {
  return {
    parts: {
      user: noted(1001, 'pod-user-builder'),
      containers: [
        buildToolContainer(input, {
          name: 'buildpacks',
          image: noted(images.paketoBuilder.image, 'image-buildpacks'),
          note: 'container-buildpacks',
          env: [noted({ name: 'CNB_PLATFORM_API', value: '0.13' }, 'env-platform-api')],
          mounts: [
            noted({ name: 'cnb-layers', mountPath: '/layers' }, 'mount-cnb-layers'),
            noted({ name: 'cnb-platform', mountPath: '/platform' }, 'mount-cnb-platform'),
          ],
          layers: true,
        }),
      ],
      volumes: [
        noted(
          { name: 'cnb-layers', emptyDir: { sizeLimit: sizeLimit(input, 'layers') } },
          'volume-cnb-layers',
        ),
        noted({ name: 'cnb-platform', emptyDir: { sizeLimit: '16Mi' } }, 'volume-cnb-platform'),
        ...toolVolumes(),
      ],
    },
    placeholders: [],
    jobs: {
      'build-image': (own) => [
        {
          id: 'build-push',
          title: 'Build and push',
          note: exportsCache(own) ? 'step-buildpacks-cache' : 'step-buildpacks',
          container: 'buildpacks',
          commands: [
            writeLogin(),
            [
              '/cnb/lifecycle/creator -app="$WORKSPACE" -layers=/layers -platform=/platform',
              ...(exportsCache(own) ? [`-cache-image=${cacheRef}`] : []),
              tag,
            ].join(' '),
          ],
          cleanUp: [forgetLogin],
          needsRegistry: true,
          placeholders: pushPlaceholders(own),
        },
      ],
    },
  };
}
