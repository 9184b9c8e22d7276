import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { findTool } from '../../../../scripts/tools.mjs';
import type { Answers, OptionId } from '../../model/vocabulary';
import type { Pod } from '../../model/kubernetes';
import { walk } from '../../model/path';
import type { Plan } from '../../model/plan';
import type { Rendered } from '../../model/render';
import { approaches } from '../../knowledge/approaches';
import { arcRefusals } from '../../knowledge/arcRefusals';
import { plan } from '../../plan/plan';
import { readYaml } from '../../read/yaml';
import { objectSchemas } from '../../testing/schemas';
import { differences } from '../../testing/readBack';
import { githubArc as reader } from '../../testing/readBack/githubArc';
import { levelOf } from '../../podSecurity/levelOf';
import { githubArc } from './githubArc';

const drawn = (
  ref: string,
  jobs: readonly OptionId<'jobs'>[],
  more: Answers = {},
  options: Readonly<Record<string, string>> = {},
): Plan => plan({ ci: 'github-arc', jobs: [...jobs], ...more }, ref, options);

const fileNamed = ({ files }: Rendered, name: string): string =>
  files.find((file) => file.name === name)?.text ?? '';

/** The scripts of the steps in a file, if it is the workflow. */
function runsOf(text: string): string[] {
  const found: string[] = [];
  walk(readYaml(text).documents[0]?.value, (path, value) => {
    if (path.endsWith('/run') && typeof value === 'string') found.push(value);
  });
  return found;
}

const docker = () => drawn('dind-sidecar/unix', ['build-image', 'compose', 'testcontainers']);
const jib = () => drawn('language-builder/jib', ['build-image']);

describe('a plan as runner scale sets', () => {
  it('has a scale set for each container of steps, and a job for each change between them', () => {
    const rendered = githubArc.render(docker(), {});
    expect(rendered.files.map(({ name }) => name)).toEqual([
      'ci-docker.yaml',
      'ci-tests.yaml',
      'ci-tests-job-pod.yaml',
      '.github/workflows/ci.yml',
      'install.sh',
      'supporting.yaml',
      'preflight.sh',
    ]);
    const workflow = readYaml(fileNamed(rendered, '.github/workflows/ci.yml')).documents[0]?.value as {
      jobs: Record<string, { 'runs-on': string; needs?: string }>;
    };
    expect(Object.entries(workflow.jobs).map(([name, job]) => [name, job['runs-on'], job.needs])).toEqual([
      ['docker', 'ci-docker', undefined],
      ['tests', 'ci-tests', 'docker'],
      ['docker-2', 'ci-docker', 'tests'],
    ]);
  });

  it('gives a cache to the runner where the runner runs the steps, and leaves it where none does', () => {
    const shared = { cache: 'shared' } as const;
    const runner = githubArc.render(drawn('dind-sidecar/unix', ['run-containers'], shared), {});
    expect(fileNamed(runner, 'ci-docker.yaml')).toContain('chown 1001:1001');
    const job = githubArc.render(drawn('dind-sidecar/unix', ['testcontainers'], shared), {});
    expect(fileNamed(job, 'ci-tests-job-pod.yaml')).toContain('chown 1000:1000');
  });

  it('waits for a plain sidecar in the runner', () => {
    const native = githubArc.render(drawn('dind-sidecar/unix', ['build-image']), {});
    expect(fileNamed(native, 'ci-docker.yaml')).not.toContain('RUNNER_WAIT_FOR_DOCKER_IN_SECONDS');
    const plain = githubArc.render(drawn('dind-sidecar/unix', ['build-image'], { kubernetes: '1.28' }), {});
    expect(fileNamed(plain, 'ci-docker.yaml')).toContain('RUNNER_WAIT_FOR_DOCKER_IN_SECONDS');
  });

  it.each([
    ['dind-same-container/default', ['build-image'], {}, arcRefusals.serving],
    ['kaniko-fork/default', ['build-image'], {}, arcRefusals.kaniko],
    ['dind-sidecar/rootless', ['build-image'], {}, arcRefusals.rootless],
    ['dind-sidecar/unix', ['testcontainers'], { kubernetes: '1.28' }, undefined],
  ] as const)('%s for %s: refused with the reason', (ref, jobs, more, reason) => {
    const refused = githubArc.accepts(drawn(ref, jobs, more));
    if (reason) expect(refused).toBe(reason.text);
    else expect([arcRefusals.serving.text, arcRefusals.plainServer.text]).toContain(refused);
  });

  it('is for GitHub Actions alone', () => {
    expect(githubArc.accepts(plan({ ci: 'gitlab', jobs: ['build-image'] }, 'dind-sidecar'))).toMatch(
      /GitHub Actions/,
    );
  });

  const shellcheck = findTool('shellcheck');
  it.skipIf(shellcheck === undefined)('has scripts that shellcheck finds nothing in', () => {
    const scripts = [docker(), jib(), drawn('buildkit-service/mtls', ['build-image'])].flatMap((made) =>
      githubArc
        .render(made, { comments: 'all' })
        .files.flatMap(({ name, text }) => (name === 'install.sh' ? [text] : runsOf(text))),
    );
    expect(scripts.length).toBeGreaterThan(10);
    for (const script of scripts) {
      // Variables come from GitHub and from the container.
      const { stdout } = spawnSync(shellcheck!, ['--shell=sh', '--exclude=SC2154', '-'], {
        input: script,
        encoding: 'utf8',
      });
      expect(`${script}${stdout}`).toBe(script);
    }
  });
});

/** The pods that the cluster gets: of each runner as its values say, and of each job as the hooks merge it. */
const podsOf = ({ files }: Rendered): { name: string; pod: Pod }[] =>
  files.flatMap(({ name, language, text }) => {
    if (language !== 'yaml' || name === 'supporting.yaml') return [];
    const value = readYaml(text).documents[0]?.value as {
      template?: Pick<Pod, 'metadata' | 'spec'>;
      data?: Record<string, string>;
    };
    const { template, data } = value;
    if (template)
      return [{ name, pod: { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'runner' }, ...template } }];
    const source = data?.['job-pod.yaml'];
    if (source === undefined) return [];
    const merged = readYaml(source).documents[0];
    if (merged === undefined) throw new Error(`${name} has no template`);
    const { metadata, spec } = merged.value as { metadata: object; spec: NonNullable<Pod['spec']> };
    const containers = spec.containers.map((container) =>
      container.name === '$job' ? { ...container, name: 'job', image: 'example' } : container,
    );
    const brought = ['work', 'externals', 'github'].map((volume) => ({ name: volume, emptyDir: {} }));
    const volumes = [...brought, ...(spec.volumes ?? [])];
    return [
      {
        name,
        pod: {
          apiVersion: 'v1',
          kind: 'Pod',
          metadata: { ...metadata, name: 'job' },
          spec: { ...spec, containers, volumes },
        },
      },
    ];
  });

describe('the pods of runners and jobs', () => {
  it('are valid, and admitted at the Pod Security level that their files claim', () => {
    const order = ['restricted', 'baseline', 'privileged'];
    const schemas = objectSchemas();
    let pods = 0;
    for (const { id, covers } of approaches.flatMap((approach) =>
      approach.variants.map((variant) => ({ id: variant.id, covers: approach.covers })),
    )) {
      const made = drawn(id, covers);
      if (githubArc.accepts(made) !== undefined) continue;
      const claimed = levelOf(made.pod, made.minor);
      for (const { name, pod } of podsOf(githubArc.render(made, {}))) {
        pods += 1;
        expect([id, name, schemas.flatMap((validate) => validate(pod))]).toEqual([id, name, []]);
        const volumes = pod.spec?.volumes?.map((volume) => volume.name) ?? [];
        expect(new Set(volumes).size).toBe(volumes.length);
        for (const { volumeMounts = [] } of [
          ...(pod.spec?.initContainers ?? []),
          ...(pod.spec?.containers ?? []),
        ])
          expect(volumes).toEqual(expect.arrayContaining(volumeMounts.map((mount) => mount.name)));
        const level = levelOf(pod, made.minor);
        if (order.indexOf(level) > order.indexOf(claimed))
          expect(`${id} ${name}: ${level}`).toBe(`${id} ${name}: ${claimed}`);
      }
    }
    expect(pods).toBeGreaterThan(30);
  });
});

describe('the reader of law 8 finds what is changed', () => {
  const mutations: readonly (readonly [string, () => Plan, string, string, string])[] = [
    ['the daemon’s group', docker, 'ci-docker.yaml', '--group=2375', '--group=123'],
    ['a limit', docker, 'ci-docker.yaml', 'memory: 4Gi', 'memory: 40Gi'],
    ['the client’s image', docker, 'ci-docker.yaml', 'docker:29.7.2-cli', 'docker:28-cli'],
    ['the work directory of the daemon', docker, 'ci-tests-job-pod.yaml', 'mountPath: /__w', 'mountPath: /w'],
    [
      'a mount without its volume',
      docker,
      'ci-docker.yaml',
      '      - name: dind-socket\n        emptyDir:',
      '      - name: other\n        emptyDir:',
    ],
    ['the path of the template', jib, 'ci-jib.yaml', 'job-pod/job-pod.yaml', 'job-pod/pod.yaml'],
    ['the template’s ConfigMap', jib, 'ci-jib.yaml', 'name: ci-jib-job-pod', 'name: job-pod-of-jib'],
    ['the image of the job', jib, '.github/workflows/ci.yml', 'image: maven:', 'image: other/maven:'],
    ['a variable', jib, 'ci-jib-job-pod.yaml', '- name: DOCKER_CONFIG', '- name: DOCKER_CONFIGURATION'],
    ['the scale set of a job', docker, '.github/workflows/ci.yml', 'runs-on: ci-tests', 'runs-on: ci-test'],
    ['the order of jobs', docker, '.github/workflows/ci.yml', 'needs: tests', 'needs: docker'],
    ['a command', docker, '.github/workflows/ci.yml', 'docker push', 'docker image push'],
    ['the clean-up', docker, '.github/workflows/ci.yml', 'docker logout', 'docker info'],
    ['the login', docker, '.github/workflows/ci.yml', 'REGISTRY_PASSWORD: $', 'PASSWORD: $'],
    [
      'an expression in a script',
      docker,
      '.github/workflows/ci.yml',
      '"$REGISTRY_USER"',
      '${{ secrets.REGISTRY_USER }}',
    ],
    ['the runner’s command', docker, 'ci-docker.yaml', '/home/runner/run.sh', '/home/runner/config.sh'],
  ];

  it.each(mutations)('%s', (_what, make, name, from, to) => {
    const made = make();
    const rendered = githubArc.render(made, {});
    expect(differences(rendered, made, reader(rendered, made))).toEqual([]);
    const text = fileNamed(rendered, name);
    expect(text).toContain(from);
    const files = rendered.files.map((file) =>
      file.name === name ? { ...file, text: file.text.replace(from, to) } : file,
    );
    const changed = { ...rendered, files };
    expect(differences(changed, made, reader(changed, made))).not.toEqual([]);
  });
});
