import type { NoteId } from '../knowledge/notes';
import { placeholders } from '../knowledge/placeholders';
import { PACKAGES, toolCache, usesForeignDaemon, usesNodeDaemon, type PlanInput } from './input';
import type { StepDraft } from './stepDraft';

/** Where the docker commands of a pod run, and what that means for files. */
export interface DockerPlace {
  /** The container in which docker commands run. */
  readonly client: string;
  /** The container in which Testcontainers tests run, where it is another one. */
  readonly tests?: string;
  /** The daemon maps its root to the user of the steps. */
  readonly rootless?: boolean;
  /** Every step runs as root, in the daemon's container. */
  readonly rootSteps?: boolean;
  /** The daemon cannot publish ports: gVisor has no iptables for it. */
  readonly noPorts?: boolean;
  /** Emulators have to be registered inside the sandbox, not on the node. */
  readonly sandboxed?: boolean;
}

const tool = placeholders.toolImage.text;
const workspace = '"$WORKSPACE"';

const sharedRepositoryFlags =
  '-Daether.syncContext.named.factory=file-lock -Daether.syncContext.named.nameMapper=file-gav';

export const mavenFlags = (input: PlanInput): string[] =>
  toolCache(input) === 'claim' ? [sharedRepositoryFlags] : [];

/** A rootful daemon writes as root; the user of the steps is told to it. Root itself and shifted ids need no word. */
const asStepUser = (input: PlanInput, pod: DockerPlace): boolean =>
  input.daemon === 'own' && !pod.rootSteps && !pod.rootless;

/** dockerd would make a missing directory as root. In a claim it is there: the pod prepares it. */
const makePackages = (input: PlanInput, pod: DockerPlace): string[] =>
  toolCache(input) === 'emptyDir' || (toolCache(input) === 'claim' && pod.rootSteps)
    ? [`mkdir -p ${PACKAGES}`]
    : [];

function runNote(input: PlanInput, pod: DockerPlace): NoteId {
  if (pod.rootSteps) return 'step-run-workspace-root';
  if (pod.rootless) return 'step-run-workspace-rootless';
  return toolCache(input) === 'claim' ? 'step-run-workspace-shared' : 'step-run-workspace';
}

/** The tool in a container of the daemon, on the checkout, with the cache of packages where there is one. */
function runOnCheckout(input: PlanInput, pod: DockerPlace): StepDraft {
  const user = asStepUser(input, pod);
  const cache = toolCache(input) !== 'none';
  return {
    id: 'run',
    title: 'Run',
    note: runNote(input, pod),
    container: pod.client,
    commands: [
      ...makePackages(input, pod),
      [
        'docker run --rm',
        ...(user ? ['--user "$(id -u):$(id -g)"'] : []),
        `--volume ${workspace}:/src`,
        ...(cache ? [`--volume ${PACKAGES}:/m2`] : []),
        `--workdir /src ${tool} mvn -B -ntp`,
        ...(user ? ['-Duser.home=/tmp'] : []),
        ...(cache ? ['-Dmaven.repo.local=/m2'] : []),
        ...mavenFlags(input),
        'verify',
      ].join(' '),
    ],
    placeholders: ['toolImage'],
  };
}

/** A tool in a container of the daemon. */
export function runInContainer(input: PlanInput, pod: DockerPlace): StepDraft {
  if (input.world.workspace === 'docker-run') return runOnCheckout(input, pod);
  const repositoryMount =
    usesNodeDaemon(input) && input.world.cache !== 'none'
      ? ' --volume maven-repository:/root/.m2/repository'
      : '';
  return {
    id: 'run',
    title: 'Run',
    note: 'step-run',
    container: pod.client,
    commands: [`docker run --rm${repositoryMount} ${tool} mvn --version`],
    placeholders: ['toolImage'],
  };
}

/** The services of all jobs on a node or a machine share its daemon, so the project is named after the pod. */
export function compose(input: PlanInput, { client: container, noPorts }: DockerPlace): StepDraft {
  const node = usesNodeDaemon(input);
  const docker = usesForeignDaemon(input) ? 'docker compose --project-name "$(hostname)"' : 'docker compose';
  return {
    id: 'compose',
    title: 'Compose',
    note: node
      ? 'step-compose-node'
      : input.daemon === 'remote'
        ? 'step-compose-remote'
        : noPorts
          ? 'step-compose-no-ports'
          : 'step-compose',
    container,
    commands: [`${docker} up --detach --wait`, `${docker} ps`],
    cleanUp: [`${docker} down --volumes`],
    placeholders: [],
  };
}

/** Tests in a container of the daemon, with its socket: where the pod has no container for them. */
function nestedTests(input: PlanInput, pod: DockerPlace): StepDraft {
  const cache = toolCache(input) !== 'none';
  return {
    id: 'test',
    title: 'Test',
    note: 'step-testcontainers-nested',
    container: pod.client,
    commands: [
      ...makePackages(input, pod),
      [
        'docker run --rm --volume /var/run/docker.sock:/var/run/docker.sock',
        `--volume ${workspace}:${workspace}`,
        ...(cache ? [`--volume ${PACKAGES}:/m2`] : []),
        `--workdir ${workspace} ${tool} mvn -B -ntp`,
        ...(cache ? ['-Dmaven.repo.local=/m2'] : []),
        ...mavenFlags(input),
        'verify',
      ].join(' '),
    ],
    placeholders: ['toolImage'],
  };
}

/** Tests that start containers. */
export function testcontainers(input: PlanInput, pod: DockerPlace): StepDraft {
  if (pod.tests === undefined) return nestedTests(input, pod);
  // Not in the checkout: a build that comes later would send it along.
  const local = toolCache(input) === 'none' ? '/tmp/m2' : PACKAGES;
  return {
    id: 'test',
    title: 'Test',
    note: 'step-testcontainers',
    container: pod.tests,
    commands: [['mvn -B -ntp', `-Dmaven.repo.local=${local}`, ...mavenFlags(input), 'verify'].join(' ')],
    placeholders: ['toolImage'],
  };
}

/** Where nobody else waits for the daemon. */
export const wait = (container: string): StepDraft => ({
  id: 'wait',
  title: 'Wait for the daemon',
  note: 'step-wait',
  container,
  commands: [
    'tries=0; until docker info > /dev/null 2>&1; do tries=$((tries + 1)); [ "$tries" -lt 120 ] || exit 1; sleep 1; done',
  ],
  placeholders: [],
});

/** The scripts of the reader. */
export const scripts = (input: PlanInput, container: string): StepDraft => ({
  id: 'scripts',
  title: 'Existing scripts',
  note: usesNodeDaemon(input)
    ? 'step-scripts-node'
    : input.daemon === 'remote'
      ? 'step-scripts-remote'
      : 'step-scripts',
  container,
  commands: [`sh ${placeholders.script.text}`],
  placeholders: ['script'],
});
