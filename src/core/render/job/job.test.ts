import { describe, expect, it } from 'vitest';
import { plan } from '../../plan/plan';
import { differences, readers } from '../../testing/readBack';
import type { Rendered } from '../../model/render';
import { formatsFor, render } from '..';

const own = plan(
  { ci: 'plain', jobs: ['build-image', 'testcontainers'], kubernetes: '1.33' },
  'dind-sidecar/unix',
);

/** What the reader says of the file when one text in it is another. */
function mutated(from: string, to: string): string[] {
  const rendered = render(own, 'job');
  const [first, ...others] = rendered.files;
  const text = first!.text.replace(from, to);
  expect([from, text !== first!.text]).toEqual([from, true]);
  const changed: Rendered = { ...rendered, files: [{ ...first!, text }, ...others] };
  return differences(changed, own, readers['job']!(changed, own));
}

const refusal = (ref: string, options = {}, kubernetes: '1.28' | '1.33' = '1.33'): string | undefined => {
  const drawn = plan({ ci: 'plain', kubernetes }, ref, options);
  return formatsFor(drawn).find(({ format }) => format.id === 'job')?.refused;
};

describe('a Job', () => {
  it.each([
    ['backoffLimit: 0', 'backoffLimit: 6'],
    ['restartPolicy: Always', 'restartPolicy: Never'],
    ['restartPolicy: Never', 'restartPolicy: OnFailure'],
    ['/workspace\n', '/src\n'],
    ['docker push', 'docker pull'],
    ['key: username', 'key: password'],
    ['fieldPath: metadata.name', 'fieldPath: metadata.uid'],
    ['- docker\n                - info', '- docker\n                - version'],
    ['name: docker-2', 'name: docker'],
    ['docker logout', 'docker login'],
  ])('is read with care: %s', (from, to) => {
    expect(mutated(from, to)).not.toEqual([]);
  });

  it('ends: what serves is a native sidecar, or it is refused', () => {
    expect(refusal('dind-sidecar/unix')).toBeUndefined();
    expect(refusal('dind-sidecar/unix', { sidecar: 'plain' })).toContain('native sidecar');
    expect(refusal('dind-sidecar/unix', {}, '1.28')).toContain('1.29');
    expect(refusal('kubedock/default', {}, '1.28')).toContain('kubedock');
    expect(refusal('kubedock/default')).toBeUndefined();
    expect(refusal('dind-same-container/default')).toContain('dind');
  });

  it('leaves out a container that waits for commands which nobody sends, and says so', () => {
    const tests = plan({ ci: 'plain', jobs: ['testcontainers'], kubernetes: '1.33' }, 'dind-sidecar/unix');
    const { files, addedByPlatform } = render(tests, 'job');
    expect(files[0]!.text).not.toContain('sleep infinity');
    expect(addedByPlatform.map(({ text }) => text).join()).toContain('Without docker:');
  });

  it('gives every run a number, so that nobody has to', () => {
    const { files, placeholders } = render(own, 'job');
    expect(files[0]!.text).toContain('name: BUILD_NUMBER');
    expect(placeholders.map(({ id }) => id)).not.toContain('buildNumber');
    expect(placeholders.map(({ id }) => id)).toContain('sourceRepository');
  });
});
