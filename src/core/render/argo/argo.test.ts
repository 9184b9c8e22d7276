import { describe, expect, it } from 'vitest';
import { plan } from '../../plan/plan';
import { differences, readers } from '../../testing/readBack';
import type { Rendered } from '../../model/render';
import { formatsFor, render } from '..';

const id = 'argo-workflow';
const drawn = (
  ref: string,
  jobs: readonly ('build-image' | 'testcontainers' | 'run-containers')[],
  options: Readonly<Record<string, string>> = {},
  kubernetes: '1.28' | '1.33' = '1.33',
) => plan({ ci: 'argo', jobs: [...jobs], kubernetes }, ref, options);

/** What the reader says of the files when one text in them is another. */
function mutated(from: string, to: string): string[] {
  const own = drawn('dind-sidecar/unix', ['build-image', 'testcontainers']);
  const rendered = render(own, id);
  const files = rendered.files.map((file) => ({ ...file, text: file.text.replace(from, to) }));
  expect([from, files.some(({ text }, index) => text !== rendered.files[index]?.text)]).toEqual([from, true]);
  const changed: Rendered = { ...rendered, files };
  return differences(changed, own, readers[id]!(changed, own));
}

const refusal = (own: ReturnType<typeof drawn>): string | undefined =>
  formatsFor(own).find(({ format }) => format.id === id)?.refused;

describe('a WorkflowTemplate', () => {
  it.each([
    ['--depth=1', '--depth=2'],
    ['dependencies:\n              - docker\n', 'dependencies: []\n'],
    ['privileged: true', 'privileged: false'],
    ['restartPolicy: Always', 'restartPolicy: Never'],
    ['docker push', 'docker pull'],
    ['key: password', 'key: username'],
    ['value: "{{workflow.name}}"', 'value: "{{workflow.uid}}"'],
    ['workflowtaskresults', 'pods'],
    ['argo-executor.service-account-token', 'argo-executor-token'],
    ['docker logout', 'docker login'],
    ['terminationGracePeriodSeconds: 20', 'terminationGracePeriodSeconds: 30'],
    ['name: wait', 'name: main'],
    ['set -eu', 'set -u'],
    ['entrypoint: ci-agent', 'entrypoint: other'],
    ['workflowTemplateRef:\n    name: ci-agent', 'workflowTemplateRef:\n    name: other'],
  ])('is read with care: %s', (from, to) => {
    expect(mutated(from, to)).not.toEqual([]);
  });

  it('gives the login to what pushes and to no other container', () => {
    const own = drawn('dind-sidecar/unix', ['build-image', 'testcontainers']);
    const { text } = render(own, id).files[0]!;
    expect(text.match(/secretKeyRef/g)).toHaveLength(2);
    expect(text.indexOf('secretKeyRef')).toBeGreaterThan(text.indexOf('name: docker-2'));
  });

  it('has a plain daemon among its sidecars, and the first step waits for it', () => {
    const own = drawn('dind-sidecar/unix', ['build-image'], { sidecar: 'plain' });
    const { text } = render(own, id).files[0]!;
    expect(text).toMatch(/ {6}sidecars:\n {8}- name: dind\n/);
    expect(text).toContain('until docker info');
  });

  it('refuses what is no process of its own, and what Argo would read as a variable', () => {
    expect(refusal(drawn('dind-same-container/default', ['build-image']))).toContain('dind');
    expect(refusal(drawn('kubedock/default', ['testcontainers'], {}, '1.28'))).toContain('1.29');
    expect(refusal(drawn('kubedock/default', ['testcontainers']))).toBeUndefined();
    const own = drawn('kubedock/default', ['testcontainers']);
    const steps = own.steps.map((step) => ({ ...step, commands: ["docker ps --format '{{.ID}}'"] }));
    expect(refusal({ ...own, steps })).toContain('braces');
  });
});
