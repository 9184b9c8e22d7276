import { describe, expect, it } from 'vitest';
import type { Pod } from '../../model/kubernetes';
import type { Plan } from '../../model/plan';
import type { Rendered, RenderOptions } from '../../model/render';
import type { Answers } from '../../model/vocabulary';
import { plan } from '../../plan/plan';
import { differences, readers } from '../../testing/readBack';
import { gitlabRunner } from './gitlabRunner';

const answers: Answers = { ci: 'gitlab', jobs: ['build-image', 'run-containers', 'testcontainers'] };
const sidecar = (more: Answers = {}, options = {}): Plan =>
  plan({ ...answers, ...more }, 'dind-sidecar/unix', options);
const rendered = (drawn: Plan, options: RenderOptions = {}): Rendered => gitlabRunner.render(drawn, options);
const problems = (drawn: Plan, of: Rendered = rendered(drawn)): string[] =>
  differences(of, drawn, readers['gitlab-runner']!(of, drawn));

/** The files with one text in place of another, which must be there. */
function changed(of: Rendered, from: string | RegExp, to: string): Rendered {
  const files = of.files.map((file) => ({ ...file, text: file.text.replace(from, to) }));
  expect(files.map(({ text }) => text)).not.toEqual(of.files.map(({ text }) => text));
  return { ...of, files };
}

/** A plan with another pod. */
const withPod = (drawn: Plan, change: (pod: Pod) => Pod): Plan => {
  const pod = change(drawn.pod);
  return { ...drawn, pod, objects: [pod, ...drawn.objects.slice(1)] };
};

/** What every format hands over beside its own files. */
const around = ['supporting.yaml', 'preflight.sh'];

describe('GitLab Runner', () => {
  it('has one runner for each container of steps, and a job for those that follow each other', () => {
    const of = rendered(sidecar());
    expect(of.files.map(({ name }) => name)).toEqual([
      'values-docker.yaml',
      'values-tests.yaml',
      '.gitlab-ci.yml',
      ...around,
    ]);
    expect(of.files[2]!.text.match(/^[a-z].*:$/gm)).toEqual(['stages:', 'run:', 'test:', 'build-push:']);
    expect(problems(sidecar())).toEqual([]);
    const single = rendered(plan({ ...answers, jobs: ['build-image'] }, 'buildkit-rootless'));
    expect(single.files.map(({ name }) => name)).toEqual(['values.yaml', '.gitlab-ci.yml', ...around]);
  });

  it('leaves out what only other jobs need', () => {
    const [, tests] = rendered(sidecar()).files;
    expect(tests!.text).not.toContain('docker-config');
    expect(tests!.text).toContain('- name: dind\n');
  });

  it.each([
    ['dind-same-container', {}, /shell of its own/],
    ['dind-sidecar/unix', { kubernetes: '1.28' }, /no step in the container docker can hold back/],
  ] as const)('refuses %s %j', (ref, more, reason) => {
    expect(gitlabRunner.accepts(plan({ ...answers, ...(more as Answers) }, ref))).toMatch(reason);
  });

  it('waits in the script where all steps run in one container', () => {
    const drawn = sidecar({ kubernetes: '1.28', jobs: ['build-image'] });
    expect(gitlabRunner.accepts(drawn)).toBeUndefined();
    expect(rendered(drawn).files.find(({ name }) => name === '.gitlab-ci.yml')!.text).toContain(
      '- tries=0; until docker info',
    );
    expect(problems(drawn)).toEqual([]);
  });

  it('two variants in one pod', () => {
    const drawn = plan(
      { ci: 'gitlab', jobs: ['build-image', 'run-containers'] },
      'buildkit-rootless/unconfined,dind-sidecar/unix',
    );
    expect(gitlabRunner.accepts(drawn)).toBeUndefined();
    expect(problems(drawn)).toEqual([]);
  });

  it('takes nodes, tolerations and annotations as settings', () => {
    const drawn = plan({ ...answers, jobs: ['run-containers'] }, 'dind-sidecar/gvisor', {
      nodePool: 'dedicated',
    });
    const text = rendered(drawn).files[0]!.text;
    expect(text).toContain('"example.com/pool=ci" = "NoSchedule"');
    expect(text).toMatch(/\[runners\.kubernetes\.pod_annotations\]\n\s+"dev\.gvisor/);
    expect(problems(drawn)).toEqual([]);
  });

  it('says what to do once, and where the login is', () => {
    const ids = sidecar().preparations.map(({ id }) => id);
    expect(ids).toEqual(['namespace', 'gitlab-runner', 'gitlab-registry-login']);
    const without = plan({ ...answers, jobs: ['run-containers'] }, 'dind-sidecar/unix');
    expect(without.preparations.map(({ id }) => id)).toEqual(['namespace', 'gitlab-runner']);
  });

  it.each([
    ['quotes', `'''"""'''`],
    ['braces for Helm', '{{ .Values.secret }} {{ `{{` }}'],
    ['variables', '$CI_JOB_TOKEN ${X} $$'],
    ['escapes', 'a\\u0041\tb\u0007'],
    ['several lines', 'one\n  two\n\n# three: four\n'],
  ])('hands any text over as it is: %s', (_, text) => {
    const drawn = withPod(sidecar(), (pod) => ({
      ...pod,
      metadata: { ...pod.metadata, annotations: { 'example.com/typed': text } },
      spec: {
        ...pod.spec!,
        containers: pod.spec!.containers.map((container) => ({
          ...container,
          env: [...(container.env ?? []), { name: 'TYPED', value: text }],
        })),
        affinity: { nodeAffinity: {} },
        securityContext: { ...pod.spec!.securityContext, fsGroupChangePolicy: 'Always' },
      },
    }));
    for (const comments of ['none', 'why', 'all'] as const)
      expect(problems(drawn, rendered(drawn, { comments }))).toEqual([]);
  });

  it.each([
    ['another value of the pod', /sizeLimit: 10Gi/, 'sizeLimit: 11Gi', /another value at/],
    ['a field that is gone', /\n *\$patch: replace/, '', /has .*privileged, which the plan has not/],
    ['privileged', 'privileged = false', 'privileged = true', /are privileged/],
    ['no patch', 'CONFIGURATION = true', 'CONFIGURATION = false', /not applied/],
    ['a second runner', '[[runners]]', '[[runners]]\n    [[runners]]', /2 runners/],
    [
      'a helper with rights',
      /- name: helper[\s\S]*?drop:\n/,
      '$&                      - NET_RAW\n',
      /helper is not hardened/,
    ],
    ['braces left for Helm', 'name = "ci-agent"', 'name = "{{ x }}"', /braces/],
    ['another command', 'docker push', 'docker pull', /other commands/],
    ['another tag', '- ci-agent-tests', '- ci-agent', /no runner takes test/],
    ['no clean-up', 'docker logout', 'docker info', /nothing cleans up/],
    ['broken TOML', 'poll_timeout = 600', 'poll_timeout = ', /TOML|Invalid/],
  ])('the reader sees %s', (_, from, to, what) => {
    const drawn = sidecar();
    expect(problems(drawn, changed(rendered(drawn), from, to)).join('\n')).toMatch(what);
  });
});
