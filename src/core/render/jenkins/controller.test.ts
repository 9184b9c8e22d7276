import { describe, expect, it } from 'vitest';
import type { Plan } from '../../model/plan';
import type { Rendered } from '../../model/render';
import { allVariants } from '../../knowledge/approaches';
import { controllerRefusals } from '../../knowledge/controllerBuilds';
import { plan } from '../../plan/plan';
import { differences, readers } from '../../testing/readBack';
import { isFull, nameOf, optionCombinations, planOf, Problems, sampleOf } from '../../testing/combinations';
import { formatsFor, render } from '..';

const id = 'jenkins-controller';
const levels = ['none', 'why', 'all'] as const;

const refusal = (drawn: Plan): string | undefined =>
  formatsFor(drawn).find(({ format }) => format.id === id)?.refused;

const onController = (
  ref: string,
  options: Record<string, string> = {},
  jobs = ['build-image'] as const,
): Plan => plan({ ci: 'jenkins', placement: 'controller', jobs: [...jobs] }, ref, options);

const read = (drawn: Plan, change: (text: string) => string = (text) => text): string[] => {
  const rendered = render(drawn, id);
  const files = rendered.files.map((file) => ({ ...file, text: change(file.text) }));
  const changed: Rendered = { ...rendered, files };
  return differences(changed, drawn, readers[id]!(changed, drawn));
};

describe('the parts of a controller', () => {
  it('say what the plan says, in values and in a patch, for every daemon that can stand beside it', () => {
    const problems = new Problems();
    const beside = allVariants
      .filter(({ id: ref }) => /^(dind-sidecar|docker-socket)\//.test(ref))
      .flatMap(({ id: ref }) => sampleOf(() => optionCombinations(ref), isFull ? 400 : 24));
    let accepted = 0;
    for (const [index, combination] of beside.entries()) {
      const world = { ...combination.world, ci: 'jenkins', placement: 'controller' } as const;
      const drawn = planOf({ ...combination, world });
      if (refusal(drawn) !== undefined) continue;
      accepted += 1;
      const rendered = render(drawn, id, { comments: levels[index % 3]! });
      for (const difference of differences(rendered, drawn, readers[id]!(rendered, drawn)))
        problems.add(difference, nameOf(combination));
    }
    expect(problems.list()).toEqual([]);
    expect(accepted).toBeGreaterThan(50);
  });

  it('are refused where steps of a controller cannot do what the plan does', () => {
    expect(refusal(plan({ ci: 'jenkins', jobs: ['build-image'] }, 'dind-sidecar/unix'))).toBe(
      controllerRefusals.onAgents,
    );
    expect(refusal(onController('dind-same-container'))).toBe(controllerRefusals.engineInside);
    expect(refusal(onController('docker-socket'))).toBe(controllerRefusals.groupUnknown);
    expect(refusal(onController('docker-socket', { socketGroup: '998' }))).toBeUndefined();
    for (const { id: ref } of allVariants) {
      const expected = ref.startsWith('dind-sidecar/')
        ? /\/(?:gvisor|kata|sysbox|userns)$/.test(ref)
          ? controllerRefusals.wallAround
          : undefined
        : undefined;
      if (ref.startsWith('dind-sidecar/')) expect([ref, refusal(onController(ref))]).toEqual([ref, expected]);
      else expect([ref, typeof refusal(onController(ref))]).toEqual([ref, 'string']);
    }
    const tests = plan(
      { ci: 'jenkins', placement: 'controller', jobs: ['testcontainers'] },
      'dind-sidecar/unix',
    );
    expect(refusal(tests)).toBe(controllerRefusals.testsApart);
    expect(refusal(plan({ ci: 'gitlab', placement: 'controller' }, 'dind-sidecar/unix'))).toMatch(
      /another CI/,
    );
  });

  it('are read by something that notices a change', () => {
    const drawn = onController('dind-sidecar/unix', { cgroupParent: 'pod' });
    expect(read(drawn)).toEqual([]);
    for (const [from, to] of [
      ['            subPath: workspace\n', ''],
      ['runAsNonRoot: true', 'runAsNonRoot: false'],
      ['privileged: true', 'privileged: false'],
      ['- 2375', '- 2376'],
      ['/run/dind/docker.sock', '/run/docker.sock'],
      ['subPath: cli-plugins', 'subPath: plugins'],
      ["label 'built-in'", "label 'any'"],
      ['docker push', 'docker pull'],
      ['dockerd-entrypoint.sh', '{{ .Values.x }}'],
      ['name: docker-cli', 'name: cli'],
    ] as const) {
      const problems = read(drawn, (text) => text.replace(from, to));
      expect([from, problems.length > 0]).toEqual([from, true]);
    }
  });
});
