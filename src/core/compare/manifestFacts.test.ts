import { describe, expect, test } from 'vitest';
import type { ManifestFacts } from '../model/criterion';
import type { KubernetesObject } from '../model/kubernetes';
import type { Plan } from '../model/plan';
import { cellOf, criteria } from '../knowledge/cells';
import { infer } from '../environment/infer';
import { plan } from '../plan/plan';
import { variantOfTool } from '../testing/variantOfTool';
import type { Tool } from '../knowledge/tools';
import { manifestFacts } from './manifestFacts';

const answers = { jobs: ['build-image'] } as const;
const sidecar = plan(answers, 'dind-sidecar/unix');
const builder = plan(answers, 'buildkit-rootless/unconfined');

/** The same plan with another pod spec. */
const withSpec = (drawn: Plan, spec: object): Plan => {
  const pod = { ...drawn.pod, spec: { ...drawn.pod.spec, ...spec } } as Plan['pod'];
  return { ...drawn, pod, objects: [pod, ...drawn.objects.slice(1)] };
};

const cell = (id: string, tool: Tool, facts: ManifestFacts) =>
  cellOf(
    criteria.find((row) => row.id === id)!,
    variantOfTool(tool),
    infer(answers),
    facts,
  );

describe('facts of a manifest', () => {
  test('where steps run and where the login lies', () => {
    expect(manifestFacts(sidecar, answers)).toMatchObject({ steps: ['docker'], logins: ['docker'] });
    const facts = manifestFacts(builder, answers);
    expect(cell('credentials', 'dockerd', manifestFacts(sidecar, answers)).rating).toBe('good');
    expect(cell('credentials', 'buildctl', facts)).toMatchObject({
      rating: 'bad',
      phrase: 'in buildkit',
    });
    expect(cell('credentials', 'buildctl', { ...facts, risks: [], logins: [] }).word).toBe(
      'Not in the agent',
    );
  });

  test.each([
    [{ hostUsers: false }, 'user-namespace', 'User namespace'],
    [{ runtimeClassName: 'runsc' }, 'gvisor', 'gVisor'],
    [{ runtimeClassName: 'kata-qemu' }, 'kata', 'A virtual machine'],
    [{ runtimeClassName: 'sysbox-runc', hostUsers: false }, 'sysbox', 'User namespace'],
    [{ runtimeClassName: 'nvidia' }, 'none', 'None'],
  ])('the wall around a pod with %j', (spec, isolation, word) => {
    const facts = manifestFacts(withSpec(sidecar, spec), answers);
    expect(facts.isolation).toBe(isolation);
    expect(cell('isolation', 'dockerd', facts)).toMatchObject({
      word,
      rating: isolation === 'none' ? 'bad' : 'good',
    });
  });

  test('a privileged container where steps run is bad, unless there is a wall around it', () => {
    const facts = manifestFacts(plan(answers, 'dind-same-container'), answers);
    expect(cell('privileged-containers', 'dockerd', facts).rating).toBe('bad');
    expect(cell('privileged-containers', 'dockerd', { ...facts, isolation: 'user-namespace' })).toMatchObject(
      { rating: 'partly', phrase: 'behind a wall' },
    );
  });

  test('pods that an object beside the agent starts count too', () => {
    const { spec } = withSpec(builder, {}).pod;
    const beside = {
      apiVersion: 'apps/v1',
      kind: 'StatefulSet',
      metadata: { name: 'buildkitd' },
      spec: {
        serviceName: 'buildkitd',
        selector: {},
        template: {
          spec: { ...spec, containers: [{ name: 'buildkitd', securityContext: { privileged: true } }] },
        },
      },
    } as unknown as KubernetesObject;
    const facts = manifestFacts({ ...builder, objects: [builder.pod, beside] }, answers);
    expect(facts.beside).toEqual([
      { object: 'StatefulSet buildkitd', level: 'privileged', privileged: ['buildkitd'] },
    ]);
    expect(cell('privileged-containers', 'buildkit-service', facts)).toMatchObject({
      rating: 'partly',
      phrase: 'StatefulSet buildkitd',
    });
    expect(cell('pod-security-level', 'buildkit-service', facts).text).toContain(
      'Pods of StatefulSet buildkitd need a namespace at level privileged.',
    );
  });

  test('what answers the Docker API with pods is ready where a probe asks it', () => {
    const kubedock = { name: 'kubedock', image: 'joyrex2001/kubedock:0.22.0' };
    const factsWith = (more: object) =>
      manifestFacts(
        withSpec(builder, { containers: [...builder.pod.spec!.containers, { ...kubedock, ...more }] }),
        answers,
      );
    expect(cell('readiness', 'kubedock', factsWith({})).rating).toBe('bad');
    expect(cell('readiness', 'kubedock', factsWith({ readinessProbe: {} }))).toMatchObject({
      rating: 'good',
      phrase: 'a probe asks it',
    });
    expect(manifestFacts(builder, answers).apiProbed).toBeUndefined();
  });
});
