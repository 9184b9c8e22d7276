import { isMapping, type Path } from '../../model/path';
import type { Plan } from '../../model/plan';
import { agreedNames } from '../../knowledge/agreedNames';
import { images } from '../../knowledge/versions';
import { because, carry, carryEach, type FileDraft } from '../fileDraft';
import { imageFor, textOf } from '../placeholdersIn';
import { nameOf, usesRunnerUser, volumesOf, type ScaleSet } from './scaleSets';

/** The user and the group of the runner’s image. */
export const RUNNER = 1001;

/** Where the runner’s image has the node that runs actions. */
export const EXTERNALS = '/home/runner/externals';

/** The last part of a path. */
export const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** The first lines of the values of every scale set. */
export const registration = (plan: Plan, { name }: ScaleSet): Record<string, FileDraft> => ({
  githubConfigUrl: because(`https://github.com/${textOf(plan, 'githubRepository')}`, 'arc-config'),
  githubConfigSecret: because(agreedNames.githubApp, 'arc-app-secret'),
  runnerScaleSetName: because(name, 'arc-name'),
  minRunners: because(0, 'arc-max-runners'),
  maxRunners: because(5, 'arc-max-runners'),
});

/** The security context of a container that the format adds. */
export const unprivileged = {
  runAsNonRoot: true,
  allowPrivilegeEscalation: false,
  capabilities: { drop: ['ALL'] },
  seccompProfile: { type: 'RuntimeDefault' },
} as const;

/** A container that copies files into a volume before the others start. */
export const copying = (
  name: string,
  image: FileDraft,
  command: readonly string[],
  volumeMounts: readonly { readonly name: string; readonly mountPath: string }[],
): Record<string, FileDraft> => ({
  name,
  image,
  command,
  resources: because(
    {
      requests: { cpu: '50m', memory: '64Mi' },
      limits: { memory: '256Mi', 'ephemeral-storage': '1Gi' },
    },
    'arc-added-container',
  ),
  securityContext: because(unprivileged, 'arc-added-container'),
  volumeMounts,
});

/** What stands last in the spec of a pod, in this order, whether the plan has it or the format adds it. */
export const listsOfPod = ['initContainers', 'containers', 'volumes'] as const;

export const runnerImage = (plan: Plan): FileDraft =>
  because(imageFor(plan, images.actionsRunner.image), 'arc-runner-image');

/** Whose containers these are that say nothing else: the runner’s, where the runner is one of them. */
export const podUser = (plan: Plan): FileDraft =>
  carry(
    plan,
    '/spec/securityContext',
    usesRunnerUser(plan)
      ? { set: { runAsUser: because(RUNNER, 'arc-user'), runAsGroup: because(RUNNER, 'arc-user') } }
      : {},
  );

/** The init container that gives a cache to the user of the steps. */
export const CACHE_OWNER = 'prepare-cache';
const PLANNED_OWNER = '1000:1000';

/** What an init container runs: the cache belongs to the runner where the steps are the runner’s. */
export const initCommand = (plan: Plan, member: unknown, own: Path): FileDraft =>
  nameOf(member) === CACHE_OWNER && usesRunnerUser(plan)
    ? carryEach(plan, `${own}/command`, (word, at) =>
        typeof word === 'string' && word.includes(PLANNED_OWNER)
          ? because(word.replaceAll(PLANNED_OWNER, `${RUNNER}:${RUNNER}`), 'arc-user')
          : carry(plan, at),
      )
    : carry(plan, `${own}/command`);

/** The variables of a container whose steps run in the checkout, not above it. */
export const stepEnv = (plan: Plan, { at }: ScaleSet, after: readonly FileDraft[] = []): FileDraft =>
  carryEach(
    plan,
    `${at}/env`,
    (variable, own) => (nameOf(variable) === 'WORKSPACE' ? undefined : carry(plan, own)),
    { after },
  );

/** The volumes that the pods of a scale set mount, without `left`. */
export const volumes = (
  plan: Plan,
  set: ScaleSet,
  left: ReadonlySet<string>,
  after: readonly FileDraft[],
): FileDraft => {
  const mounted = volumesOf(plan, set);
  return carryEach(
    plan,
    '/spec/volumes',
    (volume, own) =>
      mounted.has(nameOf(volume)) && !left.has(nameOf(volume)) ? carry(plan, own) : undefined,
    { after },
  );
};

/** Whether a container of a pod is root by its own word. */
export const isRoot = (container: unknown): boolean =>
  isMapping(container) &&
  isMapping(container['securityContext']) &&
  container['securityContext']['runAsUser'] === 0;
