import { isMapping } from '../../model/path';
import type { Plan } from '../../model/plan';
import { ciSystems } from '../../knowledge/ciSystems';
import { readYaml } from '../../read/yaml';
import type { Reader, ReadBack } from './reader';
import { stepsOfFormat } from './stepsOfFormat';

type Fields = Readonly<Record<string, unknown>>;

const fields = (value: unknown): Fields => (isMapping(value) ? value : {});
const list = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.map(fields) : []);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const without = (value: Fields, ...keys: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));

const APPARMOR = 'container.apparmor.security.beta.kubernetes.io/';
const BUILD_NUMBER = '$(context.taskRun.name)';
/** Texts that Tekton replaces: none of them may stand in a script by accident. */
const replaced =
  /\$\((?:params|context|workspaces|steps?|results|tasks|credentials|artifacts|inputs|outputs)[.[]/;
/** What a step and a sidecar may have: github.com/tektoncd/pipeline, pkg/apis/pipeline/v1/container_types.go. */
const stepFields =
  'name image command args workingDir env envFrom computeResources volumeMounts imagePullPolicy securityContext script timeout workspaces onError'.split(
    ' ',
  );
const sidecarFields =
  'name image command args workingDir ports env envFrom computeResources volumeMounts livenessProbe readinessProbe startupProbe lifecycle imagePullPolicy securityContext script workspaces'.split(
    ' ',
  );

/** Reads Task and TaskRun as the controller of Tekton would, back into the names of the plan. */
class Reading {
  readonly errors: string[] = [];
  readonly #plan: Plan;
  readonly #task: Fields;
  readonly #run: Fields;
  readonly #steps: Plan['steps'];

  constructor(plan: Plan, steps: Plan['steps'], task: unknown, run: unknown) {
    this.#plan = plan;
    this.#steps = steps;
    this.#task = fields(task);
    this.#run = fields(run);
  }

  #check(holds: boolean, problem: string): void {
    if (!holds) this.errors.push(problem);
  }

  get #spec(): Fields {
    return fields(this.#task['spec']);
  }

  get #runSpec(): Fields {
    return fields(this.#run['spec']);
  }

  /** A step or sidecar as a container of the pod, its workspace mounted where the Task declares it. */
  #container(found: Fields, allowed: readonly string[]): Fields {
    const name = text(found['name']);
    this.#check(/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/.test(name) && name.length <= 57, `bad name ${name}`);
    for (const key of Object.keys(found)) this.#check(allowed.includes(key), `${name} has no field ${key}`);
    this.#check(!('script' in found && 'command' in found), `${name} has script and command`);
    const declared = list(this.#spec['workspaces']);
    const mounts = list(found['workspaces']).map((usage) => {
      const workspace = declared.find((one) => one['name'] === usage['name']);
      this.#check(workspace !== undefined, `${name} uses a workspace that is not declared`);
      return { name: ciSystems.tekton.workspaceVolume, mountPath: workspace?.['mountPath'] };
    });
    for (const mount of list(found['volumeMounts']))
      this.#check(!/^\/tekton\/(?!home)/.test(text(mount['mountPath'])), `${name} mounts below /tekton`);
    return {
      ...without(found, 'computeResources', 'volumeMounts', 'workspaces', 'script'),
      ...('computeResources' in found && { resources: found['computeResources'] }),
      ...((mounts.length > 0 || 'volumeMounts' in found) && {
        volumeMounts: [...list(found['volumeMounts']), ...mounts],
      }),
    };
  }

  /** The variables of a step: its own, without those that every step gets and without the login. */
  #variables(step: Fields, pushes: boolean): Fields[] {
    const name = text(step['name']);
    const env = list(step['env']);
    const given = env.filter((variable) => 'valueFrom' in variable);
    const login = given.map((variable) => {
      const key = fields(fields(variable['valueFrom'])['secretKeyRef']);
      return `${text(variable['name'])}=${text(key['name'])}/${text(key['key'])}`;
    });
    const expected = pushes
      ? ['REGISTRY_USER=registry-login/username', 'REGISTRY_PASSWORD=registry-login/password']
      : [];
    this.#check(login.join() === expected.join(), `${name} has the login ${login.join()}`);
    return env.filter((variable) => !given.includes(variable));
  }

  #commands(step: Fields, cleanUp: readonly string[]): string[] {
    const name = text(step['name']);
    const lines = text(step['script']).split('\n').slice(0, -1);
    this.#check(lines[0] === 'set -eu', `${name} goes on after a failure`);
    const [trap, ...commands] = cleanUp.length > 0 ? lines.slice(1) : ['', ...lines.slice(1)];
    for (const command of cleanUp)
      this.#check(
        trap?.startsWith('trap ') === true && trap.includes(command.replaceAll("'", String.raw`'\''`)),
        `${name} does not clean up: ${command}`,
      );
    this.#check(!replaced.test(lines.join('\n')), `${name} has a variable of Tekton in its script`);
    return commands;
  }

  #checkTemplate(): void {
    const env = list(fields(this.#spec['stepTemplate'])['env']);
    const value = (name: string) => env.find((variable) => variable['name'] === name)?.['value'];
    this.#check(value('BUILD_NUMBER') === BUILD_NUMBER, 'steps have no BUILD_NUMBER');
    this.#check(value('GIT_CONFIG_VALUE_0') === this.#plan.workspacePath, 'git refuses the checkout');
    this.#check(env.length === 4, 'the step template has other variables');
  }

  #checkRun(): void {
    const { metadata: run } = this.#run;
    this.#check(this.#task['kind'] === 'Task' && this.#run['kind'] === 'TaskRun', 'wrong kinds');
    for (const { apiVersion } of [this.#task, this.#run] as { apiVersion?: unknown }[])
      this.#check(apiVersion === 'tekton.dev/v1', `wrong version ${String(apiVersion)}`);
    this.#check(text(fields(run)['generateName']).endsWith('-'), 'runs have no name of their own');
    this.#check(
      fields(this.#runSpec['taskRef'])['name'] === fields(this.#task['metadata'])['name'],
      'runs another Task',
    );
    const names = (value: unknown) => list(value).map(({ name }) => name);
    this.#check(
      JSON.stringify(names(this.#spec['params'])) === JSON.stringify(names(this.#runSpec['params'])),
      'gives other parameters',
    );
    this.#check(
      JSON.stringify(names(this.#spec['workspaces'])) === JSON.stringify(names(this.#runSpec['workspaces'])),
      'binds other workspaces',
    );
  }

  /** Names of containers in annotations as the plan calls them. */
  #annotations(container: ReadonlyMap<string, string>): Fields {
    const found = fields(fields(this.#run['metadata'])['annotations']);
    return Object.fromEntries(
      Object.entries(found).map(([key, value]) => {
        if (!key.startsWith(APPARMOR)) return [key, value];
        const own = container.get(key.slice(APPARMOR.length));
        this.#check(own !== undefined, `${key} names no container`);
        return [`${APPARMOR}${own ?? ''}`, value];
      }),
    );
  }

  read(): ReadBack {
    this.#checkTemplate();
    this.#checkRun();
    const all = list(this.#spec['steps']);
    const names = [...all, ...list(this.#spec['sidecars'])].map(({ name }) => text(name));
    this.#check(new Set(names).size === names.length, `names are not unique: ${names.join()}`);
    const start = all.findIndex(({ name }) => name === 'checkout');
    this.#check(/git fetch .*SOURCE_REVISION/.test(text(all[start]?.['script'])), 'nothing is checked out');
    const before = all.slice(0, start).map((step) => this.#container(step, stepFields));
    const steps: { container: string; command: string }[] = [];
    const inPod = new Map<string, string>();
    const containers = new Map<string, Fields>();
    const planned = this.#steps;
    this.#check(all.length - start - 1 === planned.length, 'has another number of steps');
    all.slice(start + 1).forEach((step, index) => {
      const own = planned[index];
      if (!own) return;
      const { container, needsRegistry, cleanUp, id } = own;
      this.#check(step['name'] === id, `${text(step['name'])} stands where ${id} should`);
      inPod.set(`step-${text(step['name'])}`, container);
      for (const command of this.#commands(step, cleanUp)) steps.push({ container, command });
      const env = this.#variables(step, needsRegistry);
      const found: Fields = {
        ...this.#container(step, stepFields),
        name: container,
        ...(env.length > 0 && { env }),
      };
      const first = containers.get(container);
      if (!first) containers.set(container, env.length > 0 ? found : without(found, 'env'));
      else this.#same(first, found, id);
    });
    const native = new Set((this.#plan.pod.spec?.initContainers ?? []).map(({ name }) => name));
    const sidecars = list(this.#spec['sidecars']).map((one) => this.#container(one, sidecarFields));
    for (const { name } of sidecars) inPod.set(`sidecar-${text(name)}`, text(name));
    const inits = [...before, ...sidecars.filter(({ name }) => native.has(text(name)))];
    const [binding] = list(this.#runSpec['workspaces']);
    const metadata = fields(this.#run['metadata']);
    const annotations = this.#annotations(inPod);
    const template = fields(this.#runSpec['podTemplate']);
    this.#check(!('hostUsers' in template) || template['hostUsers'] === false, 'hostUsers is not false');
    const pod = {
      metadata: {
        ...('annotations' in metadata && { annotations }),
        labels: metadata['labels'],
      },
      spec: {
        ...template,
        ...('serviceAccountName' in this.#runSpec && {
          serviceAccountName: this.#runSpec['serviceAccountName'],
        }),
        ...(inits.length > 0 && { initContainers: inits }),
        containers: [...containers.values(), ...sidecars.filter(({ name }) => !native.has(text(name)))],
        volumes: [{ ...binding, name: ciSystems.tekton.workspaceVolume }, ...list(this.#spec['volumes'])],
      },
    };
    return { pods: [pod], steps, errors: this.errors };
  }

  /** A later step of a container is like the first one, and requests nothing again. */
  #same(first: Fields, later: Fields, id: string): void {
    const requests = fields(fields(later['resources'])['requests']);
    for (const [key, value] of Object.entries(requests))
      this.#check(value === '0', `${id} requests ${key} again`);
    const plain = (one: Fields) =>
      JSON.stringify({ ...one, resources: without(fields(one['resources']), 'requests') });
    this.#check(plain(first) === plain(later), `${id} runs in another container than the step before`);
    this.#check(
      Object.keys(fields(fields(first['resources'])['requests'])).join() === Object.keys(requests).join(),
      `${id} leaves a request to its limit`,
    );
  }
}

export const tekton: Reader = (rendered, plan) => {
  const [first, second] = rendered.files.map(({ text: yaml }) => readYaml(yaml));
  const unread = [...(first?.errors ?? []), ...(second?.errors ?? [])].map(({ message }) => message);
  const documents = [first, second].map((file) => file?.documents[0]?.value);
  const reading = new Reading(plan, stepsOfFormat(rendered, plan), documents[0], documents[1]);
  const { pods, steps, errors } = reading.read();
  return { pods, steps, errors: [...unread, ...errors] };
};
