import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { findTool } from '../../../scripts/tools.mjs';
import type { KubernetesObject } from '../model/kubernetes';
import type { Plan } from '../model/plan';
import { allVariants, coversOf } from '../knowledge/approaches';
import { plan } from '../plan/plan';
import { readYaml } from '../read/yaml';
import { Problems } from '../testing/combinations';
import { builderPairs, jobsOfPair } from '../testing/pairs';
import { differences, readers } from '../testing/readBack';
import { objectSchemas } from '../testing/schemas';
import { formatsFor, render } from '.';
import { stepRuns } from './stepRuns';

const shellcheck = findTool('shellcheck');
const schemas = objectSchemas();

const systems = [
  { ci: 'plain', id: 'job' },
  { ci: 'argo', id: 'argo-workflow' },
] as const;

/** Everything that a variant or a solution of two does, before and since native sidecars. */
function* plansOf(ci: (typeof systems)[number]['ci']): Generator<readonly [string, Plan]> {
  const solutions = [
    ...allVariants.map((variant) => [variant.id, [coversOf(variant)]] as const),
    ...builderPairs.map((pair) => [pair, jobsOfPair(pair)] as const),
  ];
  for (const kubernetes of ['1.28', '1.34'] as const) {
    for (const [ref, each] of solutions) {
      for (const jobs of each) {
        const answers = { ci, kubernetes, jobs: [...jobs], workspace: 'docker-run' } as const;
        yield [`${ref} ${ci} ${kubernetes} ${jobs.join('+')}`, plan(answers, ref)];
      }
    }
  }
}

/** The objects in a file; the schema knows those of Kubernetes. */
const objectsIn = (text: string): KubernetesObject[] =>
  readYaml(text).documents.map(({ value }) => value as KubernetesObject);

/** The scripts in a file: what stands after `sh -c`. */
const scriptsIn = (text: string): string[] =>
  [...text.matchAll(/^( *)- sh\n\1- -c\n\1- \|\n((?:\1 {2}.*\n)+)/gm)].map(([, indent = '', body = '']) =>
    body.replaceAll(new RegExp(`^${indent} {2}`, 'gm'), ''),
  );

describe('steps as processes of their own', () => {
  it('follow each other in one container, apart from those that need the login', () => {
    const own = plan(
      { ci: 'plain', jobs: ['run-containers', 'build-image', 'testcontainers'] },
      'dind-sidecar/unix',
    );
    expect(stepRuns(own).map(({ name, steps }) => [name, ...steps.map(({ id }) => id)])).toEqual([
      ['docker', 'run'],
      ['tests', 'test'],
      ['docker-2', 'build'],
      ['docker-3', 'push'],
    ]);
  });

  it.each(systems)('$id: every variant and every solution of two', { timeout: 120_000 }, ({ ci, id }) => {
    const problems = new Problems();
    const scripts = new Set<string>();
    let count = 0;
    for (const [name, drawn] of plansOf(ci)) {
      if (formatsFor(drawn).find(({ format }) => format.id === id)?.refused !== undefined) continue;
      count += 1;
      const rendered = render(drawn, id);
      for (const problem of differences(rendered, drawn, readers[id]!(rendered, drawn)))
        problems.add(problem, name);
      for (const { text } of rendered.files) {
        for (const script of scriptsIn(text)) scripts.add(script);
        for (const object of objectsIn(text))
          for (const problem of schemas.flatMap((validate) => validate(object))) problems.add(problem, name);
      }
    }
    expect(problems.list()).toEqual([]);
    expect(count).toBeGreaterThan(100);
    expect(scripts.size).toBeGreaterThan(20);
    if (shellcheck === undefined) return;
    for (const script of scripts) {
      const { stdout } = spawnSync(shellcheck, ['--shell=sh', '--format=gcc', '-'], {
        input: script,
        encoding: 'utf8',
      });
      if (stdout !== '') problems.add(stdout, script);
    }
    expect(problems.list()).toEqual([]);
  });
});
