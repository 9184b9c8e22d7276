import { isRootless, stepsWait, type PodPlan, type PlanInput } from './input';
import { daemonContainer, dataVolume } from './daemon';
import { dockerClient, dockerConfigVolume, testsContainer, wantsTestcontainers } from './dockerClient';
import { dockerJobs } from './dockerJobs';
import { transportOf } from './transport';

/** A client container and a daemon container in one pod. */
export function planDindSidecar(input: PlanInput): PodPlan {
  const transport = transportOf(input);
  const native = input.options['sidecar'] === 'native';
  const daemon = daemonContainer(input, { ...transport.daemon, native });
  const client = dockerClient(input, transport.client);
  const tests = wantsTestcontainers(input)
    ? [testsContainer(input, { ...transport.client, env: [...transport.client.env, ...transport.testsEnv] })]
    : [];
  return {
    parts: {
      ...(native && { initContainers: [daemon] }),
      containers: native ? [client, ...tests] : [client, ...tests, daemon],
      volumes: [...transport.volumes, dataVolume(), dockerConfigVolume()],
      ...(transport.supplementalGroups && { supplementalGroups: transport.supplementalGroups }),
    },
    placeholders: [],
    ...dockerJobs(
      { client: 'docker', ...(tests.length > 0 && { tests: 'tests' }), rootless: isRootless(input) },
      !stepsWait(input, native),
    ),
  };
}
