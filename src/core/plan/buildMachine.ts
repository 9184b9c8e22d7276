import type { ConfigMap } from '../model/kubernetes';
import { agreedNames } from '../knowledge/agreedNames';
import { placeholders } from '../knowledge/placeholders';
import {
  dockerClient,
  dockerConfigVolume,
  dockerImage,
  imageNote,
  testsContainer,
  wantsTestcontainers,
} from './dockerClient';
import { dockerJobs } from './dockerJobs';
import { noted, type Draft } from './draft';
import { hardened, limits } from './hardening';
import {
  dockerImages,
  stepsWait,
  type ContainerDraft,
  type MountDraft,
  type PlanInput,
  type PodPlan,
} from './input';
import { workspaceMount } from './pod';
import { wait } from './runSteps';
import { beside, servesNatively, sidecarRule } from './serving';
import type { StepDraft } from './stepDraft';

const MACHINE = placeholders.buildMachine.text;
const SOCKET = '/run/build-machine/docker.sock';

/** What ssh needs in a container: the keys, and a name for the user. */
const sshMounts = (): MountDraft[] => [
  noted({ name: agreedNames.machineSecret, mountPath: '/home/ci/.ssh', readOnly: true }, 'mount-ssh-key'),
  noted({ name: 'ci-passwd', mountPath: '/etc/passwd', subPath: 'passwd', readOnly: true }, 'mount-passwd'),
];

const passwd = (): Draft<ConfigMap> =>
  noted(
    {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: 'ci-passwd', namespace: placeholders.namespace.text },
      data: { passwd: 'root:x:0:0:root:/root:/bin/sh\nci:x:1000:1000:ci:/home/ci:/bin/sh\n' },
    },
    'passwd-object',
  );

/** The machine's socket as a socket of the pod: Testcontainers speaks no ssh. */
const tunnel = (input: PlanInput): ContainerDraft =>
  noted(
    {
      name: 'tunnel',
      image: dockerImage(input, 'clientImage', dockerImages(input).client, imageNote(input)),
      ...sidecarRule(servesNatively(input)),
      command: noted(
        [
          'sh',
          '-c',
          `trap exit TERM; while :; do ssh -N -o ExitOnForwardFailure=yes -o ServerAliveInterval=30 -o StreamLocalBindUnlink=yes -L ${SOCKET}:/var/run/docker.sock ${MACHINE} & wait $!; sleep 2 & wait $!; done`,
        ],
        'command-tunnel',
      ),
      env: [noted({ name: 'DOCKER_HOST', value: `unix://${SOCKET}` }, 'env-docker-host-tunnel')],
      resources: limits(
        { cpu: '50m', memory: '32Mi' },
        { memory: '128Mi', 'ephemeral-storage': '64Mi' },
        'resources-tunnel',
      ),
      startupProbe: noted(
        { exec: { command: ['docker', 'info'] }, periodSeconds: 3, timeoutSeconds: 10, failureThreshold: 40 },
        'probe-tunnel',
      ),
      securityContext: hardened(),
      volumeMounts: [
        ...sshMounts(),
        noted({ name: 'build-machine-socket', mountPath: '/run/build-machine' }, 'mount-tunnel'),
        workspaceMount(input),
      ],
    },
    'container-tunnel',
  );

/** Where no CI system waits for the pod to be ready. */
const waitForTunnel = (): StepDraft => ({
  ...wait('tunnel'),
  title: 'Wait for the tunnel',
  note: 'step-wait-tunnel',
});

/** The docker CLI of the pod, and the Docker of a machine outside the cluster. */
export function planBuildMachine(input: PlanInput): PodPlan {
  const native = servesNatively(input);
  const tests = wantsTestcontainers(input)
    ? [
        testsContainer(input, {
          env: [
            noted({ name: 'DOCKER_HOST', value: `unix://${SOCKET}` }, 'env-docker-host-tunnel'),
            noted(
              { name: 'TESTCONTAINERS_HOST_OVERRIDE', value: MACHINE.split('@')[1] ?? '' },
              'env-testcontainers-machine',
            ),
            noted(
              { name: 'TESTCONTAINERS_DOCKER_SOCKET_OVERRIDE', value: '/var/run/docker.sock' },
              'env-testcontainers-machine-socket',
            ),
          ],
          mounts: [noted({ name: 'build-machine-socket', mountPath: '/run/build-machine' }, 'mount-tunnel')],
        }),
      ]
    : [];
  const client = dockerClient(input, {
    env: [noted({ name: 'DOCKER_HOST', value: `ssh://${MACHINE}` }, 'env-docker-host-ssh')],
    mounts: sshMounts(),
  });
  return {
    parts: {
      ...beside(native, [client, ...tests], tests.length > 0 ? [tunnel(input)] : []),
      volumes: [
        noted(
          {
            name: agreedNames.machineSecret,
            secret: { secretName: agreedNames.machineSecret, defaultMode: 0o440 },
          },
          'volume-ssh-key',
        ),
        noted({ name: 'ci-passwd', configMap: { name: 'ci-passwd' } }, 'volume-passwd'),
        ...(tests.length > 0
          ? [noted({ name: 'build-machine-socket', emptyDir: { sizeLimit: '1Mi' } }, 'volume-tunnel')]
          : []),
        dockerConfigVolume(),
      ],
      fsGroup: noted(1000, 'fs-group-key'),
    },
    objects: [passwd()],
    placeholders: ['namespace', 'buildMachine', ...(tests.length > 0 ? (['toolImage'] as const) : [])],
    preparations: ['build-machine-key'],
    ...(tests.length > 0 && !stepsWait(input, native) && { first: () => [waitForTunnel()] }),
    ...dockerJobs({ client: 'docker', ...(tests.length > 0 && { tests: 'tests' }) }, false),
  };
}
