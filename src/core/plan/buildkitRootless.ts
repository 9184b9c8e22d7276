import { images } from '../knowledge/versions';
import { dockerConfigVolume } from './dockerClient';
import { noted } from './draft';
import { waiting, workLimits } from './hardening';
import type { PlanInput, PodPlan } from './input';
import { daemonlessBuild } from './buildctlSteps';
import { workingDirectory, workspaceEnv, workspaceMount } from './pod';
import { rootlessBuildkit, unconfinedAnnotation } from './rootlessBuilder';
import { filledBySteps, sizeLimit, workStorage } from './storage';

/** BuildKit as user 1000 in the agent pod: no daemon to reach, no privileged container. */
export function planBuildkitRootless(input: PlanInput): PodPlan {
  const unconfined = input.options['profiles'] !== 'default';
  const buildkit = noted(
    {
      name: 'buildkit',
      image: noted(images.buildkitRootless.image, 'image-buildkit'),
      command: waiting(),
      ...workingDirectory(input),
      env: [
        noted({ name: 'BUILDKITD_FLAGS', value: '--oci-worker-no-process-sandbox' }, 'env-buildkitd-flags'),
        noted({ name: 'BUILDCTL_CONNECT_RETRIES_MAX', value: '50' }, 'env-buildctl-retries'),
        noted({ name: 'DOCKER_CONFIG', value: '/docker-config' }, 'env-docker-config-buildkit'),
        ...workspaceEnv(input),
      ],
      resources: workLimits(
        input,
        { cpu: '1', memory: '2Gi', 'ephemeral-storage': '10Gi' },
        { memory: '4Gi', 'ephemeral-storage': workStorage(input, 'layers', ...filledBySteps(input)) },
        'resources-buildkit',
      ),
      securityContext: rootlessBuildkit(unconfined ? { minor: input.minor } : undefined),
      volumeMounts: [
        noted(
          { name: 'buildkit-state', mountPath: '/home/user/.local/share/buildkit' },
          'mount-buildkit-state',
        ),
        noted({ name: 'docker-config', mountPath: '/docker-config' }, 'mount-docker-config-buildkit'),
        workspaceMount(input),
      ],
    },
    'container-buildkit',
  );
  return {
    parts: {
      containers: [buildkit],
      volumes: [
        noted(
          { name: 'buildkit-state', emptyDir: { sizeLimit: sizeLimit(input, 'layers') } },
          'volume-buildkit-state',
        ),
        dockerConfigVolume(),
      ],
      ...(unconfined && unconfinedAnnotation(input.minor, 'buildkit')),
    },
    placeholders: [],
    jobs: { 'build-image': (own) => daemonlessBuild(own, 'buildkit') },
  };
}
