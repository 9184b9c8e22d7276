import type { Plan } from '../model/plan';
import { childPath, isMapping, valueAt } from '../model/path';
import { gitTrust } from './checkout';
import { because, placed, carryEach, carry, Embedded, type FileDraft } from './fileDraft';
import { kubernetesLines } from './kubernetesText';
import { registryEnv } from './registryEnv';
import { scriptLines } from './script';
import type { StepRun } from './stepRuns';

const placeOf = ({ container }: StepRun): string => childPath('/spec/containers', `[${container}]`);

const hasBuildNumber = ({ steps }: StepRun): boolean =>
  steps.some(({ commands, cleanUp }) =>
    [...commands, ...cleanUp].some((text) => /\$\{?BUILD_NUMBER/.test(text)),
  );

/** The variables of the container, and what its steps need beside. */
function environment(plan: Plan, run: StepRun, buildNumber: FileDraft): FileDraft {
  const place = `${placeOf(run)}/env`;
  const own = carryEach(plan, place)?.value;
  return placed(plan, place, [
    ...(Array.isArray(own) ? (own as FileDraft[]) : []),
    ...gitTrust(plan),
    ...(hasBuildNumber(run) ? [buildNumber] : []),
    ...(run.needsRegistry ? registryEnv() : []),
  ]);
}

/** Names of the variables that Kubernetes would expand in a command of this container. */
const variablesOf = (plan: Plan, run: StepRun): string[] => {
  const own = valueAt(plan.pod, `${placeOf(run)}/env`);
  const names = Array.isArray(own)
    ? own.flatMap((entry) => (isMapping(entry) ? [String(entry['name'])] : []))
    : [];
  return [
    ...names,
    'GIT_CONFIG_COUNT',
    'GIT_CONFIG_KEY_0',
    'GIT_CONFIG_VALUE_0',
    'BUILD_NUMBER',
    'REGISTRY_USER',
    'REGISTRY_PASSWORD',
  ];
};

/** The script of a run as the command of its container. */
export const scriptCommand = (plan: Plan, run: StepRun): FileDraft =>
  because(
    ['sh', '-c', new Embedded(kubernetesLines(scriptLines(run.steps), variablesOf(plan, run)))],
    'step-script',
  );

/** A container of the plan with one run of steps as its process. `set` are the fields that say how. */
export const stepContainer = (
  plan: Plan,
  run: StepRun,
  buildNumber: FileDraft,
  set: Readonly<Record<string, FileDraft>>,
): FileDraft =>
  carry(plan, placeOf(run), {
    drop: ['args'],
    set: {
      ...(run.name !== run.container && { name: because(run.name, 'step-name') }),
      env: environment(plan, run, buildNumber),
      ...set,
    },
  });
