import type { Path } from '../../model/path';
import type { Plan } from '../../model/plan';
import type { ArcClient } from '../../knowledge/arcClients';
import { because, carry, carryEach, type FileDraft } from '../fileDraft';
import {
  copying,
  EXTERNALS,
  fileName,
  initCommand,
  isRoot,
  listsOfPod,
  podUser,
  registration,
  runnerImage,
  stepEnv,
  volumes,
} from './parts';
import { containerOf, daemonOf, hasDaemon, isCompanion, nameOf, type ScaleSet } from './scaleSets';

const TOOLS = '/tools';

/** Copies the tools of the plan’s image to where the runner’s container mounts them. */
const tools = (plan: Plan, { at }: ScaleSet, { name, files }: ArcClient): FileDraft =>
  because(
    copying(
      name,
      carry(plan, `${at}/image`),
      ['cp', '-r', ...files.map(({ from }) => from), `${TOOLS}/`],
      [{ name, mountPath: TOOLS }],
    ),
    'arc-tools',
  );

const toolMounts = ({ name, files }: ArcClient): FileDraft[] =>
  files.map(({ from, to }) =>
    because({ name, mountPath: to, subPath: fileName(from), readOnly: true }, 'arc-tools'),
  );

const volumeFor = (name: string, sizeLimit: string): Record<string, FileDraft> => ({
  name,
  emptyDir: { sizeLimit },
});

const DIND_EXTERNALS = 'dind-externals';
const copiedExternals = (plan: Plan): FileDraft =>
  because(
    copying(
      'init-dind-externals',
      runnerImage(plan),
      ['cp', '-r', `${EXTERNALS}/.`, '/externals/'],
      [{ name: DIND_EXTERNALS, mountPath: '/externals' }],
    ),
    'arc-externals',
  );

/** A container beside the runner; a daemon has the runner’s node where the runner looks for it. */
const beside = (plan: Plan, member: unknown, own: Path): FileDraft =>
  carry(plan, own, {
    set: {
      command: initCommand(plan, member, own),
      ...(nameOf(member) === 'dind' && {
        volumeMounts: carryEach(plan, `${own}/volumeMounts`, undefined, {
          after: [because({ name: DIND_EXTERNALS, mountPath: EXTERNALS, readOnly: true }, 'arc-externals')],
        }),
      }),
    },
  });

function runner(plan: Plan, set: ScaleSet, client: ArcClient): FileDraft {
  const own = containerOf(plan, set.container);
  const added = [
    ...(isRoot(own) ? [because({ name: 'RUNNER_ALLOW_RUNASROOT', value: '1' }, 'arc-root')] : []),
    ...(daemonOf(plan) === 'plain'
      ? [because({ name: 'RUNNER_WAIT_FOR_DOCKER_IN_SECONDS', value: '120' }, 'arc-wait-docker')]
      : []),
  ];
  return carry(plan, set.at, {
    drop: ['workingDir'],
    set: {
      name: because('runner', 'arc-runner'),
      image: runnerImage(plan),
      command: because(['/home/runner/run.sh'], 'arc-runner'),
      env: stepEnv(plan, set, added),
      volumeMounts: carryEach(plan, `${set.at}/volumeMounts`, undefined, { after: toolMounts(client) }),
    },
  });
}

/** The values of a scale set in whose pods the runner itself has the tools of the plan. */
export function runnerValues(plan: Plan, set: ScaleSet, client: ArcClient): FileDraft {
  return {
    ...registration(plan, set),
    template: because(
      {
        metadata: carry(plan, '/metadata', { drop: ['name'] }),
        spec: carry(plan, '/spec', {
          drop: listsOfPod,
          set: {
            securityContext: podUser(plan),
            initContainers: carryEach(
              plan,
              '/spec/initContainers',
              (member, own) => beside(plan, member, own),
              { before: [tools(plan, set, client), ...(hasDaemon(plan) ? [copiedExternals(plan)] : [])] },
            ),
            containers: carryEach(plan, '/spec/containers', (member, own) => {
              if (own === set.at) return runner(plan, set, client);
              return isCompanion(plan, nameOf(member)) ? beside(plan, member, own) : undefined;
            }),
            volumes: volumes(plan, set, new Set(), [
              because(volumeFor(client.name, '512Mi'), 'arc-tools'),
              ...(hasDaemon(plan) ? [because(volumeFor(DIND_EXTERNALS, '2Gi'), 'arc-externals')] : []),
            ]),
          },
        }),
      },
      'arc-template',
    ),
  };
}
