import { isMapping } from '../../model/path';
import type { Plan } from '../../model/plan';
import { expandVariables } from './expandVariables';
import { scriptCommands } from './scriptCommands';

type Container = Readonly<Record<string, unknown>>;

interface Variable {
  readonly name: string;
  readonly value?: string;
  readonly valueFrom?: unknown;
}

const login = (key: string): string => JSON.stringify({ secretKeyRef: { name: 'registry-login', key } });

/** What a container of steps says: the container of the plan without its command, and what it runs. */
export interface StepsRead {
  readonly container: Container;
  readonly steps: readonly { readonly container: string; readonly command: string }[];
  readonly errors: readonly string[];
}

/** Variables that a format adds, which must be right and are no part of the plan. */
function variableProblems(all: readonly Variable[], plan: Plan, text: string, buildNumber: string): string[] {
  const found = new Map(all.map((variable) => [variable.name, variable]));
  const expected: Readonly<Record<string, string | undefined>> = {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'safe.directory',
    GIT_CONFIG_VALUE_0: plan.workspacePath,
    BUILD_NUMBER: text.includes('$BUILD_NUMBER') ? buildNumber : undefined,
    REGISTRY_USER: text.includes('$REGISTRY_USER') ? login('username') : undefined,
    REGISTRY_PASSWORD: text.includes('$REGISTRY_PASSWORD') ? login('password') : undefined,
  };
  return [
    ...(found.size === all.length ? [] : ['a variable is set twice']),
    ...Object.entries(expected).flatMap(([name, value]) => {
      const variable = found.get(name);
      const has = variable && (variable.value ?? JSON.stringify(variable.valueFrom));
      return has === value ? [] : [`${name} is ${has}, not ${value}`];
    }),
  ];
}

const added = /^(GIT_CONFIG_\w+|BUILD_NUMBER|REGISTRY_(USER|PASSWORD))$/;

/** The name of the container of the plan: the same one once more has a number. */
export const planName = (name: string, plan: Plan): string => {
  const names = (plan.pod.spec?.containers ?? []).map((container) => container.name);
  return names.includes(name) ? name : name.replace(/-\d+$/, '');
};

/** Reads a container whose process is a script. `script` is given where the format keeps it elsewhere. */
export function readStepContainer(
  { command, name, env, ...rest }: Container,
  plan: Plan,
  buildNumber: string,
  script?: string,
): StepsRead {
  const variables = (Array.isArray(env) ? env : []) as Variable[];
  const values = Object.fromEntries(
    variables.map((variable) => [variable.name, variable.value ?? 'a secret']),
  );
  const words = Array.isArray(command) ? (command as string[]) : [];
  const own = planName(String(name), plan);
  const text = script ?? expandVariables(words[2] ?? '', values);
  const read = scriptCommands(text);
  const planned = plan.steps
    .filter(
      ({ container, commands }) => container === own && commands.every((one) => read.commands.includes(one)),
    )
    .flatMap((step) => step.cleanUp)
    .toReversed()
    .map((one) => `${one} || true`)
    .join('; ');
  const kept = variables.filter((variable) => !added.test(variable.name));
  return {
    container: { ...rest, name: own, ...(kept.length > 0 && { env: kept }) },
    steps: read.commands.map((line) => ({ container: own, command: line })),
    errors: [
      ...(script === undefined && JSON.stringify(words.slice(0, 2)) !== '["sh","-c"]'
        ? [`${own} runs ${words.join(' ')}`]
        : []),
      ...read.errors,
      ...(read.cleanUp === planned ? [] : [`${own} cleans up by “${read.cleanUp}”`]),
      ...variableProblems(variables, plan, text, buildNumber).map((problem) => `${own}: ${problem}`),
    ],
  };
}

/** What is wrong with the container that clones, wherever it stands. */
export function checkoutProblems(found: unknown, plan: Plan, branch: string): string[] {
  if (!isMapping(found)) return ['nobody clones the repository'];
  const mounts = found['volumeMounts'];
  const mounted = isMapping(mounts) || !Array.isArray(mounts) ? undefined : (mounts[0] as Container);
  const volumes = (plan.pod.spec?.volumes ?? []).map(({ name }) => name);
  const command = JSON.stringify(found['command']);
  const wanted = JSON.stringify([
    'git',
    'clone',
    '--depth=1',
    `--branch=${branch}`,
    plan.filled['sourceRepository'] ?? 'https://git.example.com/team/app.git',
    plan.workspacePath,
  ]);
  return [
    ...(found['name'] === 'checkout' ? [] : [`${String(found['name'])} comes before the checkout`]),
    ...(command === wanted ? [] : [`clones by ${command}`]),
    ...(mounted?.['mountPath'] === plan.workspacePath && volumes.includes(String(mounted['name']))
      ? []
      : ['clones into no volume of the pod']),
    ...(found['env'] === undefined ? [] : ['the checkout has variables']),
  ];
}
