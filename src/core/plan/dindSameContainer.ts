import { noted } from './draft';
import { daemonContainer, dataVolume } from './daemon';
import type { PlanInput, PodPlan } from './input';
import { dockerJobs } from './dockerJobs';
import { workspaceEnv } from './pod';
import { dockerConfigVolume } from './dockerClient';
import { stepsWait } from './input';

/** The engine and the pipeline steps in one container: every step runs as root in the privileged container. */
export function planDindSameContainer(input: PlanInput): PodPlan {
  const daemon = daemonContainer(input, {
    args: [
      noted('dockerd', 'args-dockerd'),
      noted('--host=unix:///var/run/docker.sock', 'args-host-own-socket'),
    ],
    env: [
      noted({ name: 'DOCKER_CONFIG', value: '/docker-config' }, 'env-docker-config-shared'),
      ...workspaceEnv(input),
    ],
    mounts: [noted({ name: 'docker-config', mountPath: '/docker-config' }, 'mount-docker-config-shared')],
    native: false,
    runsSteps: true,
  });
  return {
    parts: {
      rootSteps: true,
      containers: [daemon],
      volumes: [dataVolume(input), dockerConfigVolume()],
    },
    placeholders: [],
    ...dockerJobs({ client: 'dind', rootSteps: true }, !stepsWait(input, false)),
  };
}
