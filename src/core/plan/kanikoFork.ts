import { images } from '../knowledge/versions';
import { dockerConfigVolume } from './dockerClient';
import { noted } from './draft';
import { rootFor, waiting, workLimits } from './hardening';
import type { PlanInput, PodPlan } from './input';
import { kanikoBuild } from './kanikoSteps';
import { workingDirectory, workspaceEnv, workspaceMount } from './pod';
import { filledBySteps, workStorage } from './storage';

/** What unpacking and running the steps of a Dockerfile needs (source `shipwright-kaniko`). */
const capabilities = ['CHOWN', 'DAC_OVERRIDE', 'FOWNER', 'SETGID', 'SETUID', 'SETFCAP', 'KILL'] as const;

/** Kaniko in the agent pod. It unpacks images over its own files, so nothing else may run in its container. */
export function planKanikoFork(input: PlanInput): PodPlan {
  const kaniko = noted(
    {
      name: 'kaniko',
      image: noted(images.kanikoFork.image, 'image-kaniko'),
      command: waiting(),
      ...workingDirectory(input),
      env: [
        noted({ name: 'DOCKER_CONFIG', value: '/docker-config' }, 'env-docker-config-kaniko'),
        ...workspaceEnv(input),
      ],
      resources: workLimits(
        input,
        { cpu: '1', memory: '2Gi', 'ephemeral-storage': '10Gi' },
        { memory: '6Gi', 'ephemeral-storage': workStorage(input, 'layers', ...filledBySteps(input)) },
        'resources-kaniko',
      ),
      securityContext: rootFor(capabilities, 'root-kaniko'),
      volumeMounts: [
        noted({ name: 'docker-config', mountPath: '/docker-config' }, 'mount-docker-config-kaniko'),
        workspaceMount(input),
      ],
    },
    'container-kaniko',
  );
  return {
    parts: { containers: [kaniko], volumes: [dockerConfigVolume()] },
    placeholders: [],
    jobs: { 'build-image': (own) => kanikoBuild(own, 'kaniko') },
  };
}
