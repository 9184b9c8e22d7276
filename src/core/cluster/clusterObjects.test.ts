import { describe, expect, it } from 'vitest';
import type { KubernetesObject } from '../model/kubernetes';
import type { Plan } from '../model/plan';
import { allVariants } from '../knowledge/approaches';
import { options } from '../knowledge/options';
import { clusterProblems } from '../testing/clusterProblems';
import { distinctPods, isFull, nameOf, planOf, Problems, sample, stopwatch } from '../testing/combinations';
import { objectSchemas } from '../testing/schemas';
import { plan } from '../plan/plan';
import { clusterObjects } from './clusterObjects';

const schemas = objectSchemas();

describe('what stands around a plan', () => {
  it('fits it, and is what Kubernetes takes', () => {
    const time = stopwatch();
    const problems = new Problems();
    const validated = new Set<string>();
    const choices = options.find(({ id }) => id === 'networkPolicy')?.choices ?? [];
    const chosen = sample(distinctPods(), isFull ? Infinity : 120);
    for (const [index, combination] of chosen.entries()) {
      const networkPolicy = choices[index % choices.length]?.value ?? '';
      const drawn = planOf({ ...combination, options: { ...combination.options, networkPolicy } });
      const name = nameOf(combination);
      for (const problem of clusterProblems(drawn)) problems.add(problem, name);
      for (const object of clusterObjects(drawn).objects) {
        const text = JSON.stringify(object);
        if (validated.has(text)) continue;
        validated.add(text);
        for (const problem of schemas.flatMap((validate) => validate(object))) problems.add(problem, name);
      }
    }
    console.log(time(`Around plans: ${chosen.length} plans, ${validated.size} distinct objects`));
    expect(problems.list()).toEqual([]);
    expect(validated.size).toBeGreaterThan(20);
  });

  it('depends on no option that planners read not', () => {
    for (const { id } of allVariants) {
      const [off, on] = ['off', 'metadata'].map((networkPolicy) => plan({}, id, { networkPolicy }));
      expect(on?.objects).toEqual(off?.objects);
      expect(on?.warnings).toEqual(off?.warnings);
    }
  });

  const kindsOf = (drawn: Plan): string[] => clusterObjects(drawn).objects.map(({ kind }) => kind);
  const found = <K extends KubernetesObject['kind']>(drawn: Plan, kind: K) =>
    clusterObjects(drawn).objects.find((object) => object.kind === kind) as Extract<
      KubernetesObject,
      { kind?: K }
    >;

  it('has a claim that several nodes can mount, unless there is one node', () => {
    const answers = { jobs: ['testcontainers'], cache: 'shared', ci: 'plain' } as const;
    const modes = (more: object): unknown =>
      found(plan({ ...answers, ...more }, 'dind-sidecar/unix'), 'PersistentVolumeClaim').spec?.accessModes;
    expect(modes({})).toEqual(['ReadWriteMany']);
    expect(modes({ tenancy: 'laptop' })).toEqual(['ReadWriteOnce']);
    expect(modes({ platform: 'kind' })).toEqual(['ReadWriteOnce']);
    expect(kindsOf(plan({ ...answers, cache: 'none' }, 'dind-sidecar/unix'))).not.toContain(
      'PersistentVolumeClaim',
    );
  });

  it('is called as the reader says, and makes no claim that the reader has', () => {
    const typed = { namespace: 'jobs', builderNamespace: 'builds', name: 'agent', mirror: 'mirror.test/hub' };
    const drawn = plan({ ci: 'plain' }, 'buildkit-service/buildx-driver', typed);
    const text = JSON.stringify(clusterObjects(drawn));
    expect(text).not.toMatch(/ci-namespace|image-builders/);
    expect(kindsOf(drawn).filter((kind) => kind === 'Namespace')).toHaveLength(2);
    // The builder is the one that the commands start, under the name of the mirror.
    expect(text).toContain("c.image in ['mirror.test/hub/moby/buildkit:");
    expect(drawn.preparations.flatMap(({ commands }) => commands).join()).toContain(
      'image=mirror.test/hub/moby/buildkit:',
    );
    const cached = { jobs: ['testcontainers'], cache: 'shared', ci: 'plain' } as const;
    expect(kindsOf(plan(cached, 'dind-sidecar/unix', { claim: 'mine' }))).not.toContain(
      'PersistentVolumeClaim',
    );
  });

  it('has no place around a controller that is there already', () => {
    const drawn = plan({ ci: 'jenkins', placement: 'controller' }, 'dind-sidecar/unix');
    expect(clusterObjects(drawn, { hasAgents: false }).objects).toEqual([]);
    expect(drawn.preparations.map(({ id }) => id)).not.toContain('namespace');
  });

  it('leaves the level to the platform where that starts build pods of its own', () => {
    const { metadata } = found(
      plan({ platform: 'openshift' }, 'external-builder/openshift-build'),
      'Namespace',
    );
    expect(Object.keys(metadata?.labels ?? {}).filter((key) => key.includes('enforce'))).toEqual([]);
  });

  it('closes the metadata address only where that is wanted, and never DNS', () => {
    const policy = (networkPolicy: string) =>
      JSON.stringify(found(plan({}, 'dind-sidecar/unix', { networkPolicy }), 'NetworkPolicy'));
    expect(policy('ingress')).not.toContain('Egress');
    expect(policy('metadata')).toContain('"except":["169.254.169.254/32"]');
    expect(policy('metadata')).toContain('{"protocol":"UDP","port":53}');
    expect(kindsOf(plan({}, 'dind-sidecar/unix', { networkPolicy: 'off' }))).not.toContain('NetworkPolicy');
  });

  /** The checks must notice: a plan whose objects were changed behind the back of what stands around it. */
  it.each<[what: string, change: (drawn: Plan) => Plan, problem: RegExp]>([
    [
      'a builder in a namespace that nobody makes',
      (drawn) => ({
        ...drawn,
        objects: JSON.parse(
          JSON.stringify(drawn.objects).replace(
            /("kind":"Service","metadata":\{"name":"buildkitd","namespace":")image-builders/,
            '$1elsewhere',
          ),
        ) as Plan['objects'],
      }),
      /nobody makes elsewhere/,
    ],
    [
      'a builder without the port that clients call',
      (drawn) => ({
        ...drawn,
        objects: JSON.parse(
          JSON.stringify(drawn.objects).replace('"kind":"Service"', '"kind":"Other"'),
        ) as Plan['objects'],
      }),
      /keeps the clients out/,
    ],
    ['a namespace that is no placeholder', (drawn) => ({ ...drawn, placeholders: [] }), /is no placeholder/],
  ])('notices %s', (_, change, problem) => {
    const drawn = plan({ ci: 'plain' }, 'buildkit-service/mtls');
    expect(clusterProblems(drawn)).toEqual([]);
    expect(clusterProblems(change(drawn)).join('\n')).toMatch(problem);
  });
});
