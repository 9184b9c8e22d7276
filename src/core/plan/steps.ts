import type { Step } from '../model/plan';
import type { PlaceholderId } from '../knowledge/placeholders';
import { placeholders } from '../knowledge/placeholders';
import { planNote, type NoteId } from '../knowledge/notes';
import { images } from '../knowledge/versions';
import { ciOf, toolCache, usesNodeDaemon, type PlanInput, type PodPlan } from './input';

export interface StepPlan {
  readonly steps: readonly Step[];
  readonly placeholders: readonly PlaceholderId[];
}

interface StepDraft {
  readonly id: string;
  readonly title: string;
  readonly note: NoteId;
  readonly container: string;
  readonly commands: readonly string[];
  readonly cleanUp?: readonly string[];
  readonly needsRegistry?: boolean;
  readonly placeholders: readonly PlaceholderId[];
}

const repository = placeholders.image.text;
const registry = placeholders.registry.text;
const tool = placeholders.toolImage.text;
const cacheRef = `${repository}:buildcache`;

const tag = (input: PlanInput): string => `${repository}:"$${ciOf(input).buildNumber}"`;
const workspace = (input: PlanInput): string => `"$${ciOf(input).workspaceVariable}"`;
const credentialsOf = (input: PlanInput): PlaceholderId[] =>
  input.world.ci === 'jenkins' ? ['credentials'] : [];
const severalPlatforms = (input: PlanInput): boolean => input.world.architectures === 'several';
const exportsCache = (input: PlanInput): boolean =>
  input.world.cache === 'shared' && input.world.registryCache === 'yes';

const dockerLogin = `printf %s "$REGISTRY_PASSWORD" | docker login --username "$REGISTRY_USER" --password-stdin ${registry}`;

/** The node's dockerd may be old: its legacy store can export inline cache only. */
function cacheFlags(input: PlanInput): string[] {
  if (!exportsCache(input)) return [];
  return usesNodeDaemon(input)
    ? [`--cache-from type=registry,ref=${repository}:latest`, '--cache-to type=inline']
    : [
        `--cache-from type=registry,ref=${cacheRef}`,
        `--cache-to type=registry,ref=${cacheRef},mode=max,ignore-error=true`,
      ];
}

function dockerBuild(input: PlanInput, container: string): StepDraft[] {
  const flags = cacheFlags(input);
  const platforms = severalPlatforms(input) ? ['--platform linux/amd64,linux/arm64'] : [];
  if (flags.length + platforms.length > 0) {
    const latest = usesNodeDaemon(input) && exportsCache(input) ? [`--tag ${repository}:latest`] : [];
    return [
      {
        id: 'build-push',
        title: 'Build and push',
        note:
          platforms.length > 0
            ? 'step-build-platforms'
            : usesNodeDaemon(input)
              ? 'step-build-inline'
              : 'step-build-cache',
        container,
        commands: [
          dockerLogin,
          ['docker buildx build --push', ...platforms, ...flags, `--tag ${tag(input)}`, ...latest, '.'].join(
            ' ',
          ),
        ],
        cleanUp: [`docker logout ${registry}`],
        needsRegistry: true,
        placeholders: ['image', 'registry', ...credentialsOf(input)],
      },
    ];
  }
  return [
    {
      id: 'build',
      title: 'Build',
      note: 'step-build',
      container,
      commands: [`docker build --tag ${tag(input)} .`],
      placeholders: ['image'],
    },
    {
      id: 'push',
      title: 'Push',
      note: 'step-push',
      container,
      commands: [dockerLogin, `docker push ${tag(input)}`],
      cleanUp: [`docker logout ${registry}`],
      needsRegistry: true,
      placeholders: ['image', 'registry', ...credentialsOf(input)],
    },
  ];
}

function buildctlBuild(input: PlanInput, container: string): StepDraft[] {
  const cache = exportsCache(input)
    ? [
        `--import-cache type=registry,ref=${cacheRef}`,
        `--export-cache type=registry,ref=${cacheRef},mode=max,ignore-error=true`,
      ]
    : [];
  const platforms = severalPlatforms(input) ? ['--opt platform=linux/amd64,linux/arm64'] : [];
  return [
    {
      id: 'build-push',
      title: 'Build and push',
      note: 'step-buildctl',
      container,
      commands: [
        `printf '{"auths":{"${registry}":{"auth":"%s"}}}' "$(printf %s:%s "$REGISTRY_USER" "$REGISTRY_PASSWORD" | base64 | tr -d '\\n')" > "$DOCKER_CONFIG/config.json"`,
        [
          'buildctl-daemonless.sh build --frontend dockerfile.v0 --local context=. --local dockerfile=.',
          ...platforms,
          ...cache,
          `--output type=image,name=${tag(input)},push=true`,
        ].join(' '),
      ],
      cleanUp: ['rm -f "$DOCKER_CONFIG/config.json"'],
      needsRegistry: true,
      placeholders: ['image', 'registry', ...credentialsOf(input)],
    },
  ];
}

const sharedRepositoryFlags =
  '-Daether.syncContext.named.factory=file-lock -Daether.syncContext.named.nameMapper=file-gav';

function mavenFlags(input: PlanInput): string {
  return toolCache(input) === 'claim' ? ` ${sharedRepositoryFlags}` : '';
}

function runInContainer(input: PlanInput, container: string): StepDraft {
  const checkout = input.world.workspace === 'docker-run';
  const repositoryMount =
    toolCache(input) !== 'none'
      ? ' --volume /cache/m2:/root/.m2/repository'
      : usesNodeDaemon(input) && input.world.cache !== 'none'
        ? ' --volume maven-repository:/root/.m2/repository'
        : '';
  return {
    id: 'run',
    title: 'Run',
    note: checkout
      ? toolCache(input) === 'claim'
        ? 'step-run-workspace-shared'
        : 'step-run-workspace'
      : 'step-run',
    container,
    commands: [
      checkout
        ? `docker run --rm --volume ${workspace(input)}:/src${repositoryMount} --workdir /src ${tool} mvn -B -ntp${mavenFlags(input)} verify`
        : `docker run --rm${repositoryMount} ${tool} mvn --version`,
    ],
    placeholders: ['toolImage'],
  };
}

const compose = (container: string): StepDraft => ({
  id: 'compose',
  title: 'Compose',
  note: 'step-compose',
  container,
  commands: ['docker compose up --detach --wait', 'docker compose ps'],
  cleanUp: ['docker compose down --volumes'],
  placeholders: [],
});

function testcontainers(input: PlanInput, pod: PodPlan): StepDraft[] {
  if (pod.tests === undefined) {
    const checkout = workspace(input);
    return [
      {
        id: 'test',
        title: 'Test',
        note: 'step-testcontainers-nested',
        container: pod.client,
        commands: [
          `docker run --rm --volume /var/run/docker.sock:/var/run/docker.sock --volume ${checkout}:${checkout} --workdir ${checkout} ${tool} mvn -B -ntp verify`,
        ],
        placeholders: ['toolImage'],
      },
    ];
  }
  const local = toolCache(input) === 'none' ? `${workspace(input)}/.m2` : '/cache/m2';
  const prepare: StepDraft[] =
    toolCache(input) === 'claim'
      ? [
          {
            id: 'prepare-cache',
            title: 'Prepare cache',
            note: 'step-prepare-cache',
            container: pod.client,
            commands: [
              `docker run --rm --volume /cache:/cache ${images.cli.image} sh -c "mkdir -p /cache/m2 && chown 1000:1000 /cache/m2"`,
            ],
            placeholders: [],
          },
        ]
      : [];
  return [
    ...prepare,
    {
      id: 'test',
      title: 'Test',
      note: 'step-testcontainers',
      container: pod.tests,
      commands: [`mvn -B -ntp -Dmaven.repo.local=${local}${mavenFlags(input)} verify`],
      placeholders: ['toolImage'],
    },
  ];
}

const scripts = (container: string): StepDraft => ({
  id: 'scripts',
  title: 'Existing scripts',
  note: 'step-scripts',
  container,
  commands: [`sh ${placeholders.script.text}`],
  placeholders: ['script'],
});

/** What the pipeline runs in this pod, one stage for each thing that the jobs must do. */
export function planSteps(input: PlanInput, pod: PodPlan): StepPlan {
  const { jobs } = input.world;
  const drafts: StepDraft[] = [
    ...(jobs.includes('existing-docker-scripts') ? [scripts(pod.client)] : []),
    ...(jobs.includes('run-containers') ? [runInContainer(input, pod.client)] : []),
    ...(jobs.includes('compose') ? [compose(pod.client)] : []),
    ...(jobs.includes('testcontainers') ? testcontainers(input, pod) : []),
    ...(jobs.includes('build-image')
      ? pod.builder === 'buildctl'
        ? buildctlBuild(input, pod.client)
        : dockerBuild(input, pod.client)
      : []),
  ];
  return {
    steps: drafts.map(
      ({ note, placeholders: _placeholders, cleanUp = [], needsRegistry = false, ...step }) => ({
        ...step,
        cleanUp,
        needsRegistry,
        note: planNote(note, {}),
      }),
    ),
    placeholders: drafts.flatMap((draft) => draft.placeholders),
  };
}
