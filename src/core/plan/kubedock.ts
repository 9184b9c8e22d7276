import type { ConfigMap, EnvVar } from '../model/kubernetes';
import { placeholders } from '../knowledge/placeholders';
import { images } from '../knowledge/versions';
import { account, accountName, rights, tokenMount, tokenVolume } from './account';
import { claimGroup } from './buildTool';
import { dockerImage, imageNote, testsContainer, wantsTestcontainers } from './dockerClient';
import { noted, type Draft } from './draft';
import { hardened, limits, waiting } from './hardening';
import { dockerImages, stepsWait, type ContainerDraft, type PlanInput, type PodPlan } from './input';
import { kubedockTemplate } from './kubedockTemplate';
import { workingDirectory, workspaceEnv, workspaceMount } from './pod';
import { testcontainers } from './runSteps';
import { beside, servesNatively, sidecarRule } from './serving';
import { filledBySteps, storageLimit } from './storage';
import type { StepDraft } from './stepDraft';

/** Where kubedock answers, for containers of this pod alone. */
const ADDRESS = '127.0.0.1:2475';
const ping = `wget -q -O /dev/null http://${ADDRESS}/_ping`;

const dockerHost = (): Draft<EnvVar> =>
  noted({ name: 'DOCKER_HOST', value: `tcp://${ADDRESS}` }, 'env-docker-host-kubedock');

const server = (input: PlanInput): ContainerDraft =>
  noted(
    {
      name: 'kubedock',
      image: noted(images.kubedock.image, 'image-kubedock'),
      ...sidecarRule(servesNatively(input)),
      args: noted(
        [
          'server',
          noted(`--listen-addr=${ADDRESS}`, 'kubedock-listen'),
          noted('--reverse-proxy', 'kubedock-proxy'),
          noted('--disable-dind', 'kubedock-no-socket'),
          noted('--pod-template=/etc/kubedock/pod.yaml', 'kubedock-template'),
          noted('--timeout=5m', 'kubedock-timeout'),
        ],
        'kubedock-args',
      ),
      resources: limits(
        { cpu: '100m', memory: '128Mi' },
        { memory: '512Mi', 'ephemeral-storage': '1Gi' },
        'resources-kubedock',
      ),
      startupProbe: noted(
        { exec: { command: ping.split(' ') }, periodSeconds: 2, timeoutSeconds: 5, failureThreshold: 45 },
        'probe-kubedock',
      ),
      securityContext: hardened(),
      volumeMounts: [
        tokenMount(),
        noted(
          { name: 'kubedock-template', mountPath: '/etc/kubedock', readOnly: true },
          'mount-kubedock-template',
        ),
        workspaceMount(input),
      ],
    },
    'container-kubedock',
  );

/** The docker CLI for run and compose. It builds nothing and pushes nothing, so it has no login. */
const client = (input: PlanInput): ContainerDraft =>
  noted(
    {
      name: 'docker',
      image: dockerImage(input, 'clientImage', dockerImages(input).client, imageNote(input)),
      command: waiting(),
      ...workingDirectory(input),
      env: [
        dockerHost(),
        noted({ name: 'DOCKER_API_VERSION', value: '1.44' }, 'env-docker-api-version'),
        ...workspaceEnv(input),
      ],
      resources: limits(
        { cpu: '100m', memory: '128Mi', 'ephemeral-storage': '1Gi' },
        {
          memory: '512Mi',
          'ephemeral-storage': storageLimit(
            input,
            ...(wantsTestcontainers(input) ? [] : filledBySteps(input)),
          ),
        },
        'resources-client-pods',
      ),
      securityContext: hardened(),
      volumeMounts: [workspaceMount(input)],
    },
    'container-docker-pods',
  );

const template = (): Draft<ConfigMap> =>
  noted(
    {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: 'kubedock-template', namespace: placeholders.namespace.text },
      data: { 'pod.yaml': noted(kubedockTemplate, 'kubedock-template-pod') },
    },
    'kubedock-template-object',
  );

/** Source: the rights that the README of kubedock lists, without those for --lock. */
const role = () =>
  rights(
    'kubedock',
    [
      { apiGroups: [''], resources: ['pods'], verbs: ['create', 'get', 'list', 'delete', 'watch'] },
      { apiGroups: [''], resources: ['pods/log'], verbs: ['list', 'get'] },
      { apiGroups: [''], resources: ['pods/exec'], verbs: ['create'] },
      { apiGroups: [''], resources: ['services', 'configmaps'], verbs: ['create', 'get', 'list', 'delete'] },
    ],
    'role-kubedock',
  );

/** In a container that has wget: where no CI system waits for the pod to be ready. */
const wait = (): StepDraft => ({
  id: 'wait-kubedock',
  title: 'Wait for kubedock',
  note: 'step-wait-kubedock',
  container: 'kubedock',
  commands: [`tries=0; until ${ping}; do tries=$((tries + 1)); [ "$tries" -lt 60 ] || exit 1; sleep 1; done`],
  placeholders: [],
});

const run = (): StepDraft => ({
  id: 'run',
  title: 'Run',
  note: 'step-run-pods',
  container: 'docker',
  commands: [`docker run --rm ${placeholders.toolImage.text} mvn --version`],
  placeholders: ['toolImage'],
});

const compose = (): StepDraft => ({
  id: 'compose',
  title: 'Compose',
  note: 'step-compose-pods',
  container: 'docker',
  commands: ['docker compose up --detach', 'docker compose ps'],
  cleanUp: ['docker compose rm --force --stop'],
  placeholders: [],
});

/** A Docker-like API in the pod, behind which containers are pods of the namespace. */
export function planKubedock(input: PlanInput): PodPlan {
  const { jobs } = input.world;
  const native = servesNatively(input);
  const callsDocker = jobs.includes('run-containers') || jobs.includes('compose');
  const tests = wantsTestcontainers(input)
    ? [
        testsContainer(
          input,
          {
            env: [
              dockerHost(),
              noted({ name: 'TESTCONTAINERS_RYUK_DISABLED', value: 'true' }, 'env-ryuk-disabled'),
              noted({ name: 'TESTCONTAINERS_CHECKS_DISABLE', value: 'true' }, 'env-checks-disabled'),
            ],
            mounts: [],
          },
          filledBySteps(input),
        ),
      ]
    : [];
  return {
    parts: {
      ...beside(native, [...(callsDocker ? [client(input)] : []), ...tests], [server(input)]),
      volumes: [
        tokenVolume(),
        noted(
          { name: 'kubedock-template', configMap: { name: 'kubedock-template' } },
          'volume-kubedock-template',
        ),
      ],
      serviceAccountName: accountName(),
      ...claimGroup(input),
    },
    objects: [account(), ...role(), template()],
    placeholders: ['namespace', ...(tests.length > 0 ? (['toolImage'] as const) : [])],
    ...(!stepsWait(input, native) && { first: () => [wait()] }),
    jobs: {
      'run-containers': () => [run()],
      compose: () => [compose()],
      testcontainers: (own) => [testcontainers(own, { client: 'docker', tests: 'tests' })],
    },
  };
}
