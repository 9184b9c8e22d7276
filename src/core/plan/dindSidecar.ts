import { authorizationPlugin } from './authz';
import { isRootless, stepsWait, type PodPlan, type PlanInput } from './input';
import { daemonContainer, dataVolume } from './daemon';
import { dockerClient, dockerConfigVolume, testsContainer, wantsTestcontainers } from './dockerClient';
import { dockerJobs } from './dockerJobs';
import { enclosureFor } from './enclosures';
import { noted } from './draft';
import { beside } from './serving';
import { transportOf } from './transport';

const asksPlugin = (input: PlanInput): boolean => input.options['plugin'] === 'opa';

/** A client container and a daemon container in one pod. */
export function planDindSidecar(input: PlanInput): PodPlan {
  const transport = transportOf(input);
  const enclosure = enclosureFor(input);
  const { around } = input.options;
  const native = input.options['sidecar'] === 'native';
  const plugin = asksPlugin(input) ? authorizationPlugin(input, native, '/run/dind/docker.sock') : undefined;
  const daemon = daemonContainer(input, {
    ...transport.daemon,
    args: [...transport.daemon.args, ...(plugin ? [plugin.daemonArg] : [])],
    mounts: [...transport.daemon.mounts, ...(plugin ? [plugin.daemonMount] : [])],
    native,
    enclosure,
  });
  const client = dockerClient(input, transport.client);
  const testsEnv = [
    ...transport.client.env,
    ...transport.testsEnv,
    ...(plugin
      ? [
          noted(
            { name: 'TESTCONTAINERS_RYUK_CONTAINER_PRIVILEGED', value: 'false' },
            'env-testcontainers-unprivileged',
          ),
        ]
      : []),
  ];
  const tests = wantsTestcontainers(input)
    ? [testsContainer(input, { ...transport.client, env: testsEnv })]
    : [];
  // The plugin comes first: dockerd looks for it when it starts, and gives up after half a minute.
  const daemons = [...(plugin ? [plugin.container] : []), daemon];
  return {
    parts: {
      ...enclosure?.pod,
      ...beside(native, [client, ...tests], daemons),
      volumes: [
        ...transport.volumes,
        dataVolume(input, enclosure),
        ...(plugin?.volumes ?? []),
        dockerConfigVolume(),
      ],
      ...(transport.supplementalGroups && { supplementalGroups: transport.supplementalGroups }),
    },
    ...(plugin && { objects: [plugin.object] }),
    placeholders: [
      ...(enclosure?.placeholders ?? []),
      ...(plugin ? (['authzImage', 'namespace'] as const) : []),
    ],
    preparations: [...(enclosure?.preparations ?? []), ...(plugin ? (['authz-image'] as const) : [])],
    ...dockerJobs(
      {
        client: 'docker',
        ...(tests.length > 0 && { tests: 'tests' }),
        rootless: isRootless(input),
        noPorts: around === 'gvisor',
        sandboxed: around !== undefined && around !== 'user-namespace',
      },
      !stepsWait(input, native),
    ),
  };
}
