import { describe, expect, it } from 'vitest';
import type { Answers } from '../model/vocabulary';
import { podView } from '../model/podView';
import { refsOf, shareJobs, variantOf } from '../knowledge/approaches';
import { Problems } from '../testing/combinations';
import { builderPairs, jobsOfPair } from '../testing/pairs';
import { objectProblems } from '../testing/objectProblems';
import { podProblems } from '../testing/podProblems';
import { objectSchemas } from '../testing/schemas';
import { stepProblems } from '../testing/stepProblems';
import { plan } from './plan';

const schemas = objectSchemas();

const situations: readonly Answers[] = (['jenkins', 'plain'] as const).flatMap((ci) =>
  (['none', 'agent', 'shared'] as const).map((cache) => ({
    ci,
    cache,
    registryCache: 'yes' as const,
    podSecurity: 'privileged' as const,
    dockerfile: 'replaceable' as const,
    platform: 'other' as const,
    nodeOs: 'debian' as const,
    workspace: 'none' as const,
    architectures: 'one' as const,
  })),
);

describe('two approaches in one pod', () => {
  it('a builder and what runs containers: there are such pairs', () => {
    for (const pair of [
      'buildkit-rootless/unconfined,kubedock/default',
      'language-builder/jib,kubedock/default',
      'buildkit-rootless/unconfined,pod-containers/default',
    ])
      expect(builderPairs).toContain(pair);
  });

  it('hold together, in every cache and for every CI system', { timeout: 240_000 }, () => {
    const problems = new Problems();
    let count = 0;
    for (const pair of builderPairs) {
      for (const jobs of jobsOfPair(pair)) {
        for (const situation of situations) {
          const answers = { ...situation, jobs };
          const name = `${pair} ${jobs.join('+')} ${situation.ci} ${situation.cache}`;
          const drawn = plan(answers, pair);
          count += 1;
          const variants = refsOf(pair).map((ref) => variantOf(ref)!.variant);
          expect([name, shareJobs(variants, jobs)]).not.toEqual([name, null]);
          for (const problem of [
            ...podProblems(drawn),
            ...stepProblems(drawn, jobs),
            ...objectProblems(drawn),
            ...drawn.objects.flatMap((object) => schemas.flatMap((validate) => validate(object))),
          ])
            problems.add(problem, name);
        }
      }
    }
    console.log(`Pairs: ${builderPairs.length} solutions of two, ${count} plans`);
    expect(problems.list()).toEqual([]);
    expect(count).toBeGreaterThan(200);
  });

  it('keep what is one half’s from the other: login, token and users', () => {
    const { pod, objects } = plan(
      { jobs: ['build-image', 'testcontainers', 'run-containers'], ci: 'jenkins', podSecurity: 'privileged' },
      'buildkit-rootless/unconfined,kubedock/default',
    );
    const holders = (volume: string) =>
      podView(pod)
        .containers.filter(({ mounts }) => mounts.some(({ name }) => name === volume))
        .map(({ name }) => name);
    expect(holders('docker-config')).toEqual(['buildkit']);
    expect(holders('api-token')).toEqual(['kubedock']);
    expect(pod.spec?.automountServiceAccountToken).toBe(false);
    expect(objects.map(({ kind }) => kind)).toEqual([
      'Pod',
      'ServiceAccount',
      'Role',
      'RoleBinding',
      'ConfigMap',
    ]);
  });

  it('have one account where both halves need one', () => {
    const { objects, pod } = plan(
      { jobs: ['build-image', 'testcontainers'], platform: 'openshift', ci: 'plain' },
      'external-builder/openshift-build,kubedock/default',
    );
    expect(objects.filter(({ kind }) => kind === 'ServiceAccount')).toHaveLength(1);
    expect(objects.filter(({ kind }) => kind === 'RoleBinding')).toHaveLength(2);
    expect(pod.spec?.securityContext).toEqual({ runAsNonRoot: true });
  });
});
