import type { Path } from '../../model/path';
import type { Plan } from '../../model/plan';
import type { RenderOptions } from '../../model/render';
import { arcMissing } from '../../knowledge/arcClients';
import { ciSystems } from '../../knowledge/ciSystems';
import { draftLines } from '../draftFile';
import { because, carry, carryEach, Embedded, type FileDraft } from '../fileDraft';
import {
  copying,
  EXTERNALS,
  fileName,
  initCommand,
  listsOfPod,
  podUser,
  registration,
  RUNNER,
  runnerImage,
  stepEnv,
  unprivileged,
  volumes,
} from './parts';
import { isCompanion, nameOf, type ScaleSet } from './scaleSets';

/** Where the hooks have the work directory in the pod of a job. */
export const JOB_WORK = '/__w';

const { workspaceVolume } = ciSystems['github-arc'];
const TEMPLATE = 'job-pod.yaml';
const FOLDER = '/home/runner/job-pod';

export const templateName = ({ name }: ScaleSet): string => `${name}-job-pod`;

/** The values of a scale set whose runners start a pod for each job. */
export function jobValues(plan: Plan, set: ScaleSet): FileDraft {
  const template = templateName(set);
  const ofPlatform = plan.pod.spec?.securityContext?.runAsUser === undefined;
  return {
    ...registration(plan, set),
    containerMode: because({ type: 'kubernetes-novolume' }, 'arc-container-mode'),
    template: because(
      {
        spec: {
          containers: [
            {
              name: 'runner',
              image: runnerImage(plan),
              command: ['/home/runner/run.sh'],
              env: [
                because(
                  {
                    name: 'ACTIONS_RUNNER_CONTAINER_HOOK_TEMPLATE',
                    value: `${FOLDER}/${TEMPLATE}`,
                  },
                  'arc-hook-template',
                ),
              ],
              resources: {
                requests: { cpu: '100m', memory: '256Mi' },
                limits: { memory: '1Gi', 'ephemeral-storage': '2Gi' },
              },
              securityContext: {
                ...(!ofPlatform && { runAsUser: RUNNER, runAsGroup: RUNNER }),
                ...unprivileged,
              },
              volumeMounts: [
                because({ name: 'job-pod', mountPath: FOLDER, readOnly: true }, 'arc-hook-template'),
              ],
            },
          ],
          volumes: [because({ name: 'job-pod', configMap: { name: template } }, 'arc-hook-template')],
        },
      },
      'arc-job-runner',
    ),
  };
}

/** The mounts of a container beside the job’s: the work directory lies where the job’s container has it. */
const movedMounts = (plan: Plan, at: Path): FileDraft =>
  carryEach(plan, `${at}/volumeMounts`, (mount, own) =>
    nameOf(mount) === workspaceVolume
      ? carry(plan, own, { set: { mountPath: because(JOB_WORK, 'arc-job-path') } })
      : carry(plan, own),
  );

const beside = (plan: Plan, member: unknown, own: Path): FileDraft =>
  carry(plan, own, {
    set: { command: initCommand(plan, member, own), volumeMounts: movedMounts(plan, own) },
  });

/** Programs that the hooks call and the image of the job lacks, by their path in the runner’s image. */
const missingOf = ({ container }: ScaleSet): readonly string[] => arcMissing[container] ?? [];

const programMount = (path: string): FileDraft => {
  const program = fileName(path);
  return because(
    { name: 'externals', mountPath: `/usr/local/bin/${program}`, subPath: program, readOnly: true },
    'arc-job-tools',
  );
};

const jobContainer = (plan: Plan, set: ScaleSet): FileDraft =>
  carry(plan, set.at, {
    drop: ['image', 'command'],
    set: {
      name: because('$job', 'arc-job-container'),
      workingDir: because(JOB_WORK, 'arc-job-path'),
      env: stepEnv(plan, set),
      volumeMounts: carryEach(
        plan,
        `${set.at}/volumeMounts`,
        (mount, own) => (nameOf(mount) === workspaceVolume ? undefined : carry(plan, own)),
        { after: missingOf(set).map(programMount) },
      ),
    },
  });

/** Copies what the runner has for the job: node for actions, and programs that the job’s image lacks. */
const externals = (plan: Plan, set: ScaleSet): FileDraft =>
  because(
    copying(
      'externals',
      runnerImage(plan),
      ['cp', '-r', `${EXTERNALS}/.`, ...missingOf(set), '/externals/'],
      [{ name: 'externals', mountPath: '/externals' }],
    ),
    'arc-job-externals',
  );

const template = (plan: Plan, set: ScaleSet): FileDraft => ({
  metadata: carry(plan, '/metadata', { drop: ['name'] }),
  spec: carry(plan, '/spec', {
    drop: listsOfPod,
    set: {
      securityContext: podUser(plan),
      initContainers: carryEach(plan, '/spec/initContainers', (member, own) => beside(plan, member, own), {
        before: [externals(plan, set)],
      }),
      containers: carryEach(plan, '/spec/containers', (member, own) => {
        if (own === set.at) return jobContainer(plan, set);
        return isCompanion(plan, nameOf(member)) ? beside(plan, member, own) : undefined;
      }),
      volumes: volumes(plan, set, new Set([workspaceVolume]), []),
    },
  }),
});

/** What the pod of a job is like: merged by the hooks into the pod that they make. */
export const jobTemplate = (plan: Plan, set: ScaleSet, options: RenderOptions): FileDraft =>
  because(
    {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: templateName(set) },
      data: {
        [TEMPLATE]: because(new Embedded(draftLines(plan, template(plan, set), options)), 'arc-job-pod'),
      },
    },
    'arc-config-map',
  );
