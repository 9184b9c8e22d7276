import { images } from '../knowledge/versions';
import { daemonlessBuild } from './buildctlSteps';
import { dockerConfigVolume } from './dockerClient';
import { noted } from './draft';
import { waiting, workLimits } from './hardening';
import type { PlanInput, PodPlan } from './input';
import { workingDirectory, workspaceEnv, workspaceMount } from './pod';
import { filledBySteps, sizeLimit, workStorage } from './storage';

/** BuildKit as root of the pod's user namespace: all of it works, and nobody in the pod is root on the node. */
export function planBuildkitUserns(input: PlanInput): PodPlan {
  const buildkit = noted(
    {
      name: 'buildkit',
      image: noted(images.buildkit.image, 'image-buildkit-root'),
      command: waiting(),
      ...workingDirectory(input),
      env: [
        noted({ name: 'BUILDCTL_CONNECT_RETRIES_MAX', value: '50' }, 'env-buildctl-retries'),
        noted({ name: 'DOCKER_CONFIG', value: '/docker-config' }, 'env-docker-config-buildkit'),
        ...workspaceEnv(input),
      ],
      resources: workLimits(
        input,
        { cpu: '1', memory: '2Gi', 'ephemeral-storage': '10Gi' },
        { memory: '4Gi', 'ephemeral-storage': workStorage(input, 'layers', ...filledBySteps(input)) },
        'resources-buildkit-userns',
      ),
      securityContext: noted(
        {
          privileged: noted(true, 'privileged-userns'),
          allowPrivilegeEscalation: noted(true, 'escalation-beside-privileged'),
          runAsUser: noted(0, 'root-userns'),
          runAsGroup: 0,
          runAsNonRoot: false,
        },
        'security-context-buildkit-userns',
      ),
      volumeMounts: [
        noted({ name: 'buildkit-state', mountPath: '/var/lib/buildkit' }, 'mount-buildkit-state-root'),
        noted({ name: 'docker-config', mountPath: '/docker-config' }, 'mount-docker-config-buildkit'),
        workspaceMount(input),
      ],
    },
    'container-buildkit-userns',
  );
  return {
    parts: {
      hostUsers: noted(false, 'host-users-build'),
      containers: [buildkit],
      volumes: [
        noted(
          { name: 'buildkit-state', emptyDir: { sizeLimit: sizeLimit(input, 'layers') } },
          'volume-buildkit-state',
        ),
        dockerConfigVolume(),
      ],
    },
    placeholders: [],
    jobs: { 'build-image': (own) => daemonlessBuild(own, 'buildkit') },
  };
}
