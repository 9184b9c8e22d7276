import { noted } from './draft';
import { dockerClient, dockerConfigVolume, testsContainer, wantsTestcontainers } from './dockerClient';
import { hardened, rootFor } from './hardening';
import type { PlanInput, PodPlan } from './input';
import { dockerJobs } from './dockerJobs';

/** The node's docker.sock, mounted into the client. */
export function planDockerSocket(input: PlanInput): PodPlan {
  const group = input.options['socketGroup'] ?? 'none';
  const parts = {
    env: [noted({ name: 'DOCKER_HOST', value: 'unix:///var/run/docker.sock' }, 'env-docker-host-node')],
    mounts: [noted({ name: 'docker-socket', mountPath: '/var/run/docker.sock' }, 'mount-node-socket')],
    securityContext:
      group === 'none' ? rootFor(['CHOWN', 'DAC_OVERRIDE', 'FOWNER'], 'socket-client-root') : hardened(),
  } as const;
  const tests = wantsTestcontainers(input) ? [testsContainer(input, parts)] : [];
  return {
    parts: {
      containers: [dockerClient(input, parts), ...tests],
      volumes: [
        noted(
          {
            name: 'docker-socket',
            hostPath: {
              path: noted('/var/run/docker.sock', 'host-path-socket'),
              type: noted('Socket', 'host-path-type'),
            },
          },
          'volume-node-socket',
        ),
        dockerConfigVolume(),
      ],
      ...(group !== 'none' && { supplementalGroups: noted([Number(group)], 'supplemental-groups-node') }),
    },
    placeholders: group === 'none' ? [] : ['socketGroup'],
    ...dockerJobs({ client: 'docker', ...(tests.length > 0 && { tests: 'tests' }) }, false),
  };
}
