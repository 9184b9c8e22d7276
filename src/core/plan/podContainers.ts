import { placeholders } from '../knowledge/placeholders';
import { images } from '../knowledge/versions';
import { claimGroup } from './buildTool';
import { noted } from './draft';
import { hardened, limits, waiting, workLimits } from './hardening';
import { PACKAGES, stepsWait, toolCache, type ContainerDraft, type PlanInput, type PodPlan } from './input';
import { toolCacheMounts, workingDirectory, workspaceEnv, workspaceMount } from './pod';
import { mavenFlags } from './runSteps';
import { beside, servesNatively, sidecarRule } from './serving';
import { filledBySteps, storageLimit, workStorage } from './storage';
import type { StepDraft } from './stepDraft';

const answers = 'pg_isready --host=127.0.0.1 --username=test';

const tools = (input: PlanInput, withService: boolean): ContainerDraft =>
  noted(
    {
      name: 'tools',
      image: noted(placeholders.toolImage.text, 'image-tools'),
      command: waiting(),
      ...workingDirectory(input),
      env: [
        ...(withService
          ? [
              noted(
                { name: 'DATABASE_URL', value: 'jdbc:postgresql://127.0.0.1:5432/test' },
                'env-database-url',
              ),
            ]
          : []),
        noted({ name: 'HOME', value: '/tmp' }, 'env-home'),
        ...workspaceEnv(input),
      ],
      resources: workLimits(
        input,
        { cpu: '1', memory: '1Gi', 'ephemeral-storage': '2Gi' },
        { memory: '3Gi', 'ephemeral-storage': workStorage(input, ...filledBySteps(input)) },
        'resources-tools',
      ),
      securityContext: hardened(),
      volumeMounts: [workspaceMount(input), ...toolCacheMounts(input)],
    },
    'container-tools',
  );

/** The database is an example: the name of its variables, its directory and its probe are those of this image. */
const service = (input: PlanInput): ContainerDraft =>
  noted(
    {
      name: 'database',
      image: noted(images.postgres.image, 'image-database'),
      ...sidecarRule(servesNatively(input)),
      env: [
        noted({ name: 'POSTGRES_USER', value: 'test' }, 'env-postgres'),
        noted({ name: 'POSTGRES_DB', value: 'test' }, 'env-postgres'),
        noted({ name: 'POSTGRES_HOST_AUTH_METHOD', value: 'trust' }, 'env-postgres-trust'),
        noted({ name: 'PGDATA', value: '/database/data' }, 'env-postgres-data'),
      ],
      args: noted(['postgres', '-c', 'listen_addresses=127.0.0.1'], 'postgres-listen'),
      resources: limits(
        { cpu: '250m', memory: '256Mi', 'ephemeral-storage': '1Gi' },
        { memory: '1Gi', 'ephemeral-storage': storageLimit(input) },
        'resources-database',
      ),
      startupProbe: noted(
        { exec: { command: answers.split(' ') }, periodSeconds: 2, timeoutSeconds: 5, failureThreshold: 60 },
        'probe-database',
      ),
      securityContext: hardened(),
      volumeMounts: [
        noted({ name: 'database-data', mountPath: '/database' }, 'mount-database-data'),
        workspaceMount(input),
      ],
    },
    'container-database',
  );

const wait = (): StepDraft => ({
  id: 'wait-database',
  title: 'Wait for the database',
  note: 'step-wait-database',
  container: 'database',
  commands: [
    `tries=0; until ${answers}; do tries=$((tries + 1)); [ "$tries" -lt 120 ] || exit 1; sleep 1; done`,
  ],
  placeholders: [],
});

const maven = (input: PlanInput, goal: string): string =>
  [
    'mvn -B -ntp',
    `-Dmaven.repo.local=${toolCache(input) === 'none' ? '/tmp/m2' : PACKAGES}`,
    ...mavenFlags(input),
    goal,
  ].join(' ');

/** No Docker at all: a container of the pod for each tool and each service, and steps that run in them. */
export function planPodContainers(input: PlanInput): PodPlan {
  const withService = input.options['service'] === 'database';
  const native = servesNatively(input);
  return {
    parts: {
      ...beside(native, [tools(input, withService)], withService ? [service(input)] : []),
      volumes: withService
        ? [noted({ name: 'database-data', emptyDir: { sizeLimit: '2Gi' } }, 'volume-database-data')]
        : [],
      ...claimGroup(input),
    },
    placeholders: ['toolImage', ...(withService ? (['serviceImage'] as const) : [])],
    ...(withService && !stepsWait(input, native) && { first: () => [wait()] }),
    jobs: {
      'run-containers': (own) => [
        {
          id: 'run',
          title: 'Run',
          note: withService ? 'step-services' : 'step-run-tools',
          container: 'tools',
          commands: [maven(own, withService ? 'verify' : 'package')],
          placeholders: ['toolImage', ...(withService ? (['serviceImage'] as const) : [])],
        },
      ],
    },
  };
}
