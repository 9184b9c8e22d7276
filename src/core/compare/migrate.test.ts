import { describe, expect, test } from 'vitest';
import type { Answers } from '../model/vocabulary';
import { severityRank } from '../model/severity';
import { allVariants, refsOf, shareJobs, variantOf } from '../knowledge/approaches';
import { forJobs } from '../environment/forJobs';
import { infer } from '../environment/infer';
import { verdictOf } from '../decide/verdict';
import { isFull, Problems, sample } from '../testing/combinations';
import { objectProblems } from '../testing/objectProblems';
import { podProblems } from '../testing/podProblems';
import { builderPairs } from '../testing/pairs';
import { objectSchemas } from '../testing/schemas';
import { stepProblems } from '../testing/stepProblems';
import { migrate, type Migration, type Station } from './migrate';
import { stepBetween } from './migrationPath';
import { standingRisks } from './riskChange';

const common: Answers = {
  trust: 'organisation',
  tenancy: 'ci-nodes',
  podSecurity: 'privileged',
  dockerfile: 'replaceable',
  platform: 'other',
  nodeOs: 'debian',
  workspace: 'none',
  architectures: 'one',
  cache: 'none',
  kubernetes: '1.36',
  userNamespaces: 'yes',
};

/** Worlds in which much is allowed, and some is not. */
const worlds: Readonly<Record<string, Answers>> = {
  'builds, Docker on the nodes, Jenkins': {
    ...common,
    jobs: ['build-image'],
    runtime: 'docker',
    ci: 'jenkins',
  },
  'builds and tests, Docker on the nodes': {
    ...common,
    jobs: ['build-image', 'testcontainers'],
    runtime: 'docker',
    ci: 'plain',
    trust: 'anyone',
    tenancy: 'shared-nodes',
  },
  'everything but scripts, containerd, Jenkins': {
    ...common,
    jobs: ['build-image', 'run-containers', 'compose', 'testcontainers'],
    runtime: 'containerd',
    ci: 'jenkins',
    cache: 'shared',
    registryCache: 'yes',
  },
  'level restricted': {
    ...common,
    jobs: ['build-image'],
    runtime: 'containerd',
    podSecurity: 'restricted',
    ci: 'plain',
  },
};

const schemas = objectSchemas();
const go = (answers: Answers, from: string, to: string): Migration =>
  migrate(answers, { ref: from, options: {} }, { ref: to, options: {} });

/**
 * What is wrong with a station. Some checks ask the first variant what the pod is: of two, one of which has a daemon,
 * only what is wrong with either of them first is wrong.
 */
function problemsOf({ plan }: Station, jobs: NonNullable<Exclude<Answers['jobs'], 'unknown'>>): string[] {
  const turned = { ...plan, refs: plan.refs.toReversed() };
  const checks = (of: typeof plan): string[] => [...podProblems(of), ...stepProblems(of, jobs)];
  const others = new Set(checks(turned));
  return [
    ...checks(plan).filter((problem) => others.has(problem)),
    ...objectProblems(plan),
    ...plan.objects.flatMap((object) => schemas.flatMap((validate) => validate(object))),
  ];
}

/** From every variant to every other one, and to and from two in one pod. */
function* everyWay(): Generator<readonly [string, string]> {
  for (const { id: from } of allVariants) for (const { id: to } of allVariants) yield [from, to];
  for (const [index, pair] of builderPairs.entries()) {
    const single = allVariants[index % allVariants.length]?.id ?? '';
    yield [single, pair];
    yield [pair, single];
    yield [pair, builderPairs[(index + 5) % builderPairs.length] ?? pair];
  }
}

describe.each(Object.entries(worlds))('a migration: %s', (_, answers) => {
  const jobs = answers.jobs === 'unknown' ? [] : (answers.jobs ?? []);
  const environment = infer(answers);
  const isRuledOut = (ref: string): boolean => {
    const variants = refsOf(ref).flatMap((one) => variantOf(one)?.variant ?? []);
    const shares = shareJobs(variants, jobs);
    return (
      !shares ||
      variants.some(
        (variant, index) => verdictOf(variant, forJobs(environment, shares[index] ?? [])) === 'blocked',
      )
    );
  };
  // An even choice of all; a full run takes each.
  const chosen = sample([...everyWay()], isFull ? Infinity : 220);
  const ways = chosen.map(([from, to]) => [from, to, go(answers, from, to)] as const);

  test('starts at what one has and ends at what was chosen, one thing at a time', () => {
    let between = 0;
    for (const [from, to, { before, steps }] of ways) {
      expect(before.ref).toBe(from);
      expect([from, to, (steps.at(-1)?.after ?? before).ref]).toEqual([from, to, to]);
      expect(steps.length === 0).toBe(from === to);
      const refs = [from, ...steps.map(({ after }) => after.ref)];
      expect(new Set(refs).size).toBe(refs.length);
      if (steps.length > 1)
        for (const [index, ref] of refs.slice(1).entries())
          expect([from, to, stepBetween(refs[index] ?? '', ref, jobs)?.move]).toEqual([
            from,
            to,
            steps[index]?.move,
          ]);
      between += Math.max(steps.length - 1, 0);
    }
    expect(between).toBeGreaterThan(0);
  });

  test('every station on the way does the jobs, is not ruled out, and holds together', () => {
    const problems = new Problems();
    const stations = new Map(
      ways.flatMap(([, , { steps }]) => steps.slice(0, -1).map(({ after }) => [after.ref, after] as const)),
    );
    expect(stations.size).toBeGreaterThan(1);
    for (const [ref, station] of stations) {
      expect([ref, isRuledOut(ref)]).toEqual([ref, false]);
      expect([ref, station.plan.blockedBy]).toEqual([ref, []]);
      for (const problem of problemsOf(station, jobs)) problems.add(problem, ref);
    }
    expect(problems.list()).toEqual([]);
  });

  test('no high or critical risk comes and goes, and a lesser one is named', () => {
    for (const [from, to, { before, steps }] of ways) {
      const ends = [before, steps.at(-1)?.after ?? before].flatMap(({ report }) => standingRisks(report));
      const worst = (risk: string): number =>
        Math.max(
          -1,
          ...ends.filter((end) => end.risk === risk).map(({ severity }) => severityRank(severity)),
        );
      for (const { after, between } of steps) {
        const rises = standingRisks(after.report).filter(
          ({ risk, severity }) => severityRank(severity) > worst(risk),
        );
        expect([from, to, after.ref, between]).toEqual([from, to, after.ref, rises]);
        expect(between.filter(({ severity }) => severity === 'high' || severity === 'critical')).toEqual([]);
      }
    }
  });
});

const world = worlds['builds and tests, Docker on the nodes'] ?? {};
const titles = ({ steps }: Migration): string[] => steps.map(({ title }) => title);

describe('what the steps are', () => {
  test('builds move first, beside the old way, then what runs containers', () => {
    const way = go(world, 'dind-sidecar/unix', 'buildkit-rootless/unconfined,kubedock/default');
    expect(way.steps.map(({ move, after }) => [move.kind, after.ref])).toEqual([
      ['take-over', 'buildkit-rootless/unconfined,dind-sidecar/unix'],
      ['replace', 'buildkit-rootless/unconfined,kubedock/default'],
    ]);
    expect(titles(way)[0]).toBe('BuildKit rootless, unconfined profiles takes over “Build images”');
  });

  test('what a manifest needs in the cluster is done right before its step', () => {
    const way = go(world, 'docker-socket/default', 'buildkit-rootless/unconfined,kubedock/default');
    expect(way.steps.map(({ prepare }) => prepare.map(({ id }) => id))).toEqual([[], ['supporting-objects']]);
  });

  test('a sidecar with TLS is reached over the sidecar that calls as the socket did', () => {
    const way = go(world, 'docker-socket/default', 'dind-sidecar/tls');
    expect(way.steps.map(({ after }) => after.ref)).toEqual(['dind-sidecar/unix', 'dind-sidecar/tls']);
    // The node keeps what jobs started on it, and what they could read.
    expect(way.last.map(({ id }) => id)).toEqual(['cleanNode', 'rotate']);
  });

  test('the namespace is tightened last, and opened first where the way needs it', () => {
    const builds = { ...worlds['builds, Docker on the nodes, Jenkins'] };
    const stricter = go(builds, 'dind-sidecar/unix', 'buildkit-service/mtls');
    expect(stricter.first).toEqual([]);
    expect(stricter.steps[0]?.prepare.map(({ id }) => id)).toEqual([
      'supporting-objects',
      'builder-certificates',
    ]);
    expect(stricter.last.map(({ id }) => id)).toEqual(['tighten', 'rotate']);
    expect(stricter.last[0]?.commands).toEqual([
      expect.stringMatching(/^kubectl label --dry-run=server .*enforce=restricted$/),
      expect.stringMatching(/^kubectl label --overwrite .*enforce=restricted$/),
    ]);
    const back = go(builds, 'buildkit-service/mtls', 'dind-sidecar/unix');
    expect(back.first[0]).toMatchObject({ id: 'admit' });
    expect(back.last.map(({ id }) => id)).toEqual(['removeObjects']);
    expect(
      back.last[0]?.commands.some((command) =>
        /^kubectl delete --namespace \S+ (statefulset|deployment)\//.test(command),
      ),
    ).toBe(true);
  });

  test('options come after the solution, each by itself', () => {
    const way = migrate(
      worlds['builds, Docker on the nodes, Jenkins'] ?? {},
      { ref: 'dind-same-container/default', options: {} },
      { ref: 'dind-sidecar/unix', options: { mtu: '1450', imagePin: 'digest' } },
    );
    expect(way.steps.map(({ move }) => move.kind)).toEqual(['replace', 'option', 'option']);
    expect(way.steps.at(-1)?.after.plan.options).toMatchObject({ mtu: '1450', imagePin: 'digest' });
  });

  test('what is chosen already needs no step', () => {
    const way = go(world, 'dind-sidecar/tls', 'dind-sidecar/tls');
    expect([way.first, way.steps, way.last]).toEqual([[], [], []]);
  });
});
