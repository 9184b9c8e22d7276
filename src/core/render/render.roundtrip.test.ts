import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findTool } from '../../../scripts/tools.mjs';
import type { Plan } from '../model/plan';
import { clusterObjects } from '../cluster/clusterObjects';
import { podYamlInJenkinsfile } from '../read/groovy';
import { readYaml } from '../read/yaml';
import {
  allDefaultCombinations,
  distinctPods,
  isFull,
  nameOf,
  planOf,
  Problems,
  sample,
  stepsOf,
  stopwatch,
  type Combination,
} from '../testing/combinations';
import { findHarness, runJenkinsfiles, type PipelineFiles } from '../testing/groovyHarness';
import { formatsFor, render } from '.';

const limit = (isFull ? 30 : 5) * 60_000;
const levels = ['none', 'why', 'all'] as const;

const textOf = (drawn: Plan, format: string, comments: (typeof levels)[number]): string =>
  filesOf(drawn, format, comments)[0]!.text;

const filesOf = (drawn: Plan, format: string, comments: (typeof levels)[number]) =>
  render(drawn, format, { comments, link: 'https://example.com/choose/#v=1&jobs=build-image' }).files;

describe('law 8: formats agree', () => {
  it('a pod is read back from its YAML and from a Jenkinsfile', { timeout: limit }, () => {
    const time = stopwatch();
    const problems = new Problems();
    const combinations = sample(distinctPods(), isFull ? Infinity : 100);
    let count = 0;
    for (const combination of combinations) {
      const drawn = planOf(combination);
      const pod = JSON.stringify(drawn.pod);
      for (const comments of levels) {
        const yaml = readYaml(textOf(drawn, 'pod-yaml', comments));
        count += 1;
        const [document, ...more] = yaml.documents;
        if (yaml.errors.length > 0 || more.length > 0 || JSON.stringify(document?.value) !== pod)
          problems.add(`pod-yaml, comments ${comments}: another pod`, nameOf(combination));
        const supporting = filesOf(drawn, 'pod-yaml', comments).find(
          ({ name }) => name === 'supporting.yaml',
        );
        const beside = readYaml(supporting?.text ?? '');
        // The order is that of application: a test of its own.
        const around = [...clusterObjects(drawn).objects, ...drawn.objects.slice(1)];
        const texts = (objects: readonly unknown[]): string =>
          objects
            .map((object) => JSON.stringify(object))
            .toSorted()
            .join('\n');
        if (beside.errors.length > 0 || texts(beside.documents.map(({ value }) => value)) !== texts(around))
          problems.add(`pod-yaml, comments ${comments}: other supporting objects`, nameOf(combination));
        if (drawn.ci !== 'jenkins') continue;
        count += 1;
        const found = podYamlInJenkinsfile(textOf(drawn, 'jenkinsfile', comments));
        const [embedded] = found;
        const inside = readYaml(embedded?.yaml ?? '');
        if (
          found.length !== 1 ||
          embedded?.interpolated ||
          JSON.stringify(inside.documents[0]?.value) !== pod
        )
          problems.add(`jenkinsfile, comments ${comments}: another pod`, nameOf(combination));
      }
    }
    console.log(time(`Law 8: ${combinations.length} distinct pods, ${count} texts read back`));
    expect(problems.list()).toEqual([]);
  });

  const harness = findHarness('Jenkinsfiles in Groovy');

  it.skipIf(harness === undefined)(
    'Jenkinsfiles compile, hand over the pod and run the steps',
    { timeout: 2 * limit },
    async () => {
      const time = stopwatch();
      const problems = new Problems();
      const all = structures();
      const seen = new Set<string>();
      const chosen = sample(all, isFull ? Infinity : 340).flatMap((combination, index) => {
        const drawn = planOf(combination);
        const comments = levels[Math.floor(index / forms.length) % 3]!;
        // One form for each, in turns; a full run takes all of them. The same text is run once.
        const own = isFull ? forms : [forms[index % forms.length]!];
        return own.flatMap((format) => {
          const files = pipelineFiles(drawn, format, comments);
          if (!files || seen.has(files.jenkinsfile)) return [];
          seen.add(files.jenkinsfile);
          return [{ drawn, format, files, name: `${format} ${nameOf(combination)}` }];
        });
      });
      // One of each form, and a few more, has a run of its own: as it stands.
      const first = forms.flatMap((form) => chosen.find(({ format }) => format === form) ?? []);
      const alone = [...first, ...sample(chosen, 3)].map((file) => [file]);
      const size = isFull ? 200 : 60;
      const together = Array.from({ length: Math.ceil(chosen.length / size) }, (_, index) =>
        chosen.slice(index * size, (index + 1) * size),
      );
      const batches = [...alone, ...together];
      const work = async (): Promise<void> => {
        for (let batch = batches.shift(); batch; batch = batches.shift()) {
          const ran = await runJenkinsfiles(
            harness!,
            batch.map(({ files }) => files),
          );
          for (const [index, { drawn, format, name }] of batch.entries()) {
            const { pod, steps, error } = ran[index]!;
            if (error !== '') problems.add(error, name);
            const value: unknown = readYaml(pod ?? '').documents[0]?.value;
            if (pod !== undefined && JSON.stringify(value) !== JSON.stringify(drawn.pod))
              problems.add('hands over another pod', name);
            const planned = drawn.steps.flatMap(({ container, commands, cleanUp }) =>
              [...commands, ...cleanUp.map((command) => `${command} || true`)].map((command) => ({
                container: format === 'jenkins-controller' ? '' : container,
                command,
              })),
            );
            if (JSON.stringify(steps) !== JSON.stringify(planned)) problems.add('runs other steps', name);
          }
        }
      };
      await Promise.all([work(), work()]);
      console.log(
        time(
          `Law 8: ${chosen.length} of ${all.length} Jenkinsfiles (every pod and every list of steps once) compiled and run in ${forms.length} forms, ${alone.length} of them alone`,
        ),
      );
      expect(problems.list()).toEqual([]);
    },
  );

  it.skipIf(harness === undefined)('nothing in a header leaves its comment', { timeout: limit }, async () => {
    const [combination] = allDefaultCombinations();
    const drawn = planOf(combination!);
    const links = [
      'a\nerror("x")',
      'a\rerror("x")',
      String.raw`a\u000aerror("x")`,
      String.raw`a\u00zz`,
      '*/ error("x") /*',
    ];
    const ran = await runJenkinsfiles(
      harness!,
      links.map((link) => ({ jenkinsfile: render(drawn, 'jenkinsfile', { link }).files[0]!.text })),
    );
    for (const [index, link] of links.entries()) {
      expect([JSON.stringify(link), ran[index]?.error]).toEqual([JSON.stringify(link), '']);
      const yaml = readYaml(render(drawn, 'pod-yaml', { link }).files[0]!.text);
      expect([JSON.stringify(link), yaml.documents.map(({ value }) => value)]).toEqual([
        JSON.stringify(link),
        [drawn.pod],
      ]);
    }
  });
});

/** The forms that have a Jenkinsfile, in the order of their turns. */
const forms = [
  'jenkinsfile',
  'jenkins-scripted',
  'jenkins-yamlfile',
  'jenkins-jcasc',
  'jenkins-helm',
  'jenkins-controller',
] as const;

/** The Jenkinsfile of a form with what lies beside it, or undefined where the form refuses the plan. */
function pipelineFiles(
  drawn: Plan,
  format: (typeof forms)[number],
  comments: (typeof levels)[number],
): PipelineFiles | undefined {
  const placed: Plan = { ...drawn, placement: format === 'jenkins-controller' ? 'controller' : 'agent' };
  if (formatsFor(placed).find((entry) => entry.format.id === format)?.refused !== undefined) return undefined;
  const all = filesOf(placed, format, comments);
  const beside = all.find(({ name }) => name === 'KubernetesPod.yaml');
  return {
    jenkinsfile: all.find(({ name }) => name === 'Jenkinsfile')!.text,
    byLabel: ['jenkins-jcasc', 'jenkins-helm', 'jenkins-controller'].includes(format),
    ...(beside && { beside }),
  };
}

/** Combinations for Jenkins in which every distinct pod and every distinct list of steps comes up. */
function structures(): Combination[] {
  const pods = distinctPods().filter(({ world }) => world.ci === 'jenkins');
  const seen = new Set(pods.map((combination) => JSON.stringify(stepsOf(combination))));
  const lists: Combination[] = [];
  for (const combination of allDefaultCombinations()) {
    if (combination.world.ci !== 'jenkins') continue;
    const steps = JSON.stringify(stepsOf(combination));
    if (!seen.has(steps)) lists.push(combination);
    seen.add(steps);
  }
  return [...pods, ...lists];
}

/** Every distinct command of the steps, and of containers that start with a script. */
function findCommands(): string[] {
  const found = new Set<string>();
  for (const combination of allDefaultCombinations()) {
    for (const { commands: own, cleanUp } of stepsOf(combination))
      for (const command of [...own, ...cleanUp]) found.add(command);
  }
  for (const combination of distinctPods()) {
    if (combination.options['cgroupParent'] !== 'pod') continue;
    const { spec } = planOf(combination).pod;
    for (const { command } of [...(spec?.initContainers ?? []), ...(spec?.containers ?? [])]) {
      if (command?.[1] === '-c') found.add(command[2] ?? '');
    }
  }
  return [...found];
}

let known: readonly string[] | undefined;
const commands = (): readonly string[] => (known ??= findCommands());

describe('the commands of the steps', () => {
  const shellcheck = findTool('shellcheck');
  if (shellcheck === undefined)
    console.log('Commands in shellcheck skipped: there is no shellcheck on the PATH.');

  it.skipIf(shellcheck === undefined)('are clean shell', { timeout: limit }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'slipway-shell-'));
    try {
      const scripts = commands();
      const files = scripts.map((command, index) => {
        const file = join(folder, `${index}.sh`);
        // Variables come from the CI system and from the container.
        writeFileSync(file, `#!/bin/sh\n# shellcheck disable=SC2154\n${command}\n`);
        return file;
      });
      const { stdout } = spawnSync(
        shellcheck!,
        ['--shell=sh', '--format=gcc', '--enable=all', '--exclude=SC2312,SC2250', ...files],
        {
          encoding: 'utf8',
        },
      );
      const wrong = stdout
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => {
          const [, index = '', message = ''] = /(\d+)\.sh:(.*)$/.exec(line) ?? [];
          return `${scripts[Number(index)]}: ${message}`;
        });
      console.log(`Steps: ${scripts.length} distinct commands in shellcheck`);
      expect(wrong).toEqual([]);
      expect(scripts.length).toBeGreaterThan(20);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it.skipIf(process.platform === 'win32')('write the login of a builder as JSON', () => {
    const logins = commands().filter((candidate) => candidate.startsWith('set +x; printf'));
    const folder = mkdtempSync(join(tmpdir(), 'slipway-login-'));
    const file = join(folder, 'config.json');
    try {
      for (const command of logins) {
        const password = `p"a'$s %s\\n${'x'.repeat(90)}`;
        execFileSync('sh', ['-c', command], {
          env: {
            ...process.env,
            DOCKER_CONFIG: folder,
            REGISTRY_AUTH_FILE: file,
            REGISTRY_USER: 'user',
            REGISTRY_PASSWORD: password,
          },
        });
        const written: unknown = JSON.parse(readFileSync(file, 'utf8'));
        const auth = Buffer.from(`user:${password}`).toString('base64');
        expect(written).toEqual({ auths: { 'registry.example.com': { auth } } });
        rmSync(file);
      }
      expect(logins.length).toBeGreaterThan(1);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
