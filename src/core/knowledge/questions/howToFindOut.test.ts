import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { platforms } from '../platforms';
import { question, questions } from '.';
import { howToFindOut } from '../howToFindOut';

/** A repository with what each command has to find, and what it must not. */
const files: Record<string, string> = {
  'decl/Jenkinsfile': "pipeline {\n  agent {\n    docker {\n      image 'maven:3'\n    }\n  }\n}\n",
  'shorthand/Jenkinsfile': "agent { docker 'maven:3' }\n",
  'file/Jenkinsfile': 'agent {\n  dockerfile {\n    dir "ci"\n  }\n}\n',
  'scripted/Jenkinsfile': "docker.image('maven:3').inside {\n",
  'built/Jenkinsfile': "def image = docker.build('app')\n",
  'vars/run.groovy': "sh 'docker run \\\n  -v $WORKSPACE:/src maven'\n",
  'old.sh': 'docker-compose up -d\n',
  'multi.sh': 'docker buildx build --push .\n',
  Makefile: 'image:\n\tdocker build .\n',
  'build.gradle.kts': 'testImplementation("org.testcontainers:junit-jupiter:1.20.0")\n',
  'go.mod': 'require github.com/testcontainers/testcontainers-go v0.35.0\n',
  'package.json': '{ "scripts": { "e2e": "docker compose up" } }\n',
  '.gitlab-ci.yml': 'script:\n  - docker build .\n',
  'README.md': 'Run docker build here.\n',
  'none.sh': 'echo docker\n',
};
const folder = mkdtempSync(join(tmpdir(), 'slipway-'));
const shell = (command: string): string => {
  try {
    return execFileSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' });
  } catch (error) {
    // grep ends with 1 where it finds nothing.
    return String((error as { stdout?: string }).stdout ?? '');
  }
};
for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
shell('git init --quiet && git add --all');
afterAll(() => rmSync(folder, { recursive: true }));

const found = (command: string): string[] =>
  [
    ...new Set(
      shell(command)
        .split('\n')
        .flatMap((line) => line.split(':')[0] ?? []),
    ),
  ]
    .filter((path) => path !== '')
    .toSorted();

describe('what the commands find', () => {
  test('jobs: every way to call docker, in every kind of file but prose', () => {
    expect(found(howToFindOut.jobs.command)).toEqual(
      [
        '.gitlab-ci.yml',
        'Makefile',
        'build.gradle.kts',
        'built/Jenkinsfile',
        'decl/Jenkinsfile',
        'file/Jenkinsfile',
        'go.mod',
        'multi.sh',
        'old.sh',
        'package.json',
        'scripted/Jenkinsfile',
        'shorthand/Jenkinsfile',
        'vars/run.groovy',
      ].toSorted(),
    );
  });

  test('workspace: agents in containers over several lines, images, and docker run', () => {
    expect(found(howToFindOut.workspace.command)).toEqual([
      'decl/Jenkinsfile',
      'file/Jenkinsfile',
      'scripted/Jenkinsfile',
      'shorthand/Jenkinsfile',
      'vars/run.groovy',
    ]);
  });

  test('ci: the systems that run jobs, and not Argo CD', () => {
    const pods = [
      'ci           jenkins-0                             2/2',
      'arc-systems  arc-gha-rs-controller-5d8b-x2         1/1',
      'argo         workflow-controller-6c9f-q7           1/1',
      'argocd       argocd-server-7d9f-x1                 1/1',
      'argocd       argocd-application-controller-0       1/1',
      'web          search-api-0                          1/1',
    ];
    writeFileSync(join(folder, 'pods.txt'), pods.join('\n'));
    const { command } = howToFindOut.ci;
    expect(command).toContain('kubectl get pods -A |');
    expect(
      found(command.replace('kubectl get pods -A', 'cat pods.txt')).map((line) => line.split(' ')[0]),
    ).toEqual(['arc-systems', 'argo', 'ci']);
  });
});

describe('what the commands ask', () => {
  test('podSecurity: the cluster itself, then the label; and it names the platforms with rules of their own', () => {
    const { command, read } = howToFindOut.podSecurity;
    const [first, second] = command.split('\n');
    expect(first).toMatch(/^kubectl run .*--privileged .*--dry-run=server/);
    expect(second).toContain('pod-security.kubernetes.io/enforce');
    for (const name of ['OpenShift', 'Autopilot', 'AKS Automatic', 'Talos', 'MicroShift', 'Fargate'])
      expect(read).toContain(name);
  });

  test('userNamespaces: which handler says it, and what no handler knows', () => {
    const { command, read } = howToFindOut.userNamespaces;
    for (const column of ['HANDLER:', 'USERNS:', 'KUBELET:', 'OS:']) expect(command).toContain(column);
    for (const part of ['1.33', 'Bottlerocket', 'Talos', '<none>']) expect(read).toContain(part);
  });

  test('registryCache: a builder that exports a cache, so that a refusal is one of the registry', () => {
    const { command } = howToFindOut.registryCache;
    const builder = /create --name (\S+) --driver docker-container/.exec(command)?.[1];
    expect(builder).toBeDefined();
    expect(command).toContain(`--builder ${builder}`);
    expect(command).toContain(`buildx rm ${builder}`);
  });

  test.each(questions.map(({ id }) => [id, howToFindOut[id]] as const))(
    '%s: a line of shell that parses, and how to read it',
    (_, { command, read }) => {
      for (const line of command.split('\n')) {
        // The words in capitals are to be replaced.
        expect(() => execFileSync('sh', ['-n', '-c', line], { stdio: 'pipe' })).not.toThrow();
        expect(line).toMatch(/^(?:kubectl|git|grep|docker) /);
      }
      expect(read).toMatch(/\.$/);
      expect(read).not.toMatch(/\b(simply|just|secure|easy|easily)\b/i);
    },
  );
});

test('a platform has one name: its title is its label', () => {
  const { options } = question('platform');
  for (const { id, title } of platforms) expect(options[id].label).toBe(title);
});

test('an assumption that a cluster may well refuse says so', () => {
  const { assume, assumeWhy } = question('podSecurity');
  expect(assume).toBe('privileged');
  expect(assumeWhy).toMatch(/most plans.*refus/);
});
