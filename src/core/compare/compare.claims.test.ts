import { describe, expect, it } from 'vitest';
import { mountAt, podView, type ContainerView } from '../model/podView';
import { severities } from '../model/severity';
import { vocabulary, type Answers } from '../model/vocabulary';
import { allVariants, variantOf } from '../knowledge/approaches';
import { cellOf } from '../knowledge/cells';
import { criteria } from '../knowledge/cells';
import { daemonOf, isLoopback } from '../knowledge/docker/dockerd';
import { levelIn } from '../knowledge/levelIn';
import { scenarios } from '../knowledge/scenarios';
import { evaluate } from '../environment/evaluate';
import { infer } from '../environment/infer';
import { inspectPlan } from '../inspect/inspect';
import type { Plan } from '../model/plan';
import { podSecurity } from '../podSecurity/podSecurity';
import { render } from '../render';
import {
  allDefaultCombinations,
  answersFor,
  baseWorld,
  classOf,
  distinctPods,
  isFull,
  nameOf,
  planOf,
  Problems,
  sample,
  sampleOf,
  stopwatch,
} from '../testing/combinations';
import { compare } from './compare';
import { manifestFacts } from './manifestFacts';

const limit = (isFull ? 30 : 4) * 60_000;

const holds = (name: string | undefined) => (container: ContainerView) =>
  name !== undefined && container.mounts.some((mount) => mount.name === name);
const names = (containers: readonly ContainerView[]) => containers.map(({ name }) => name);

/** Who can call a daemon through this pod, from its mounts and listeners alone. */
function reachable(drawn: Plan): { daemon: string; callers: string[] } {
  const view = podView(drawn.pod);
  const node = view.volumes.find(({ volume }) => volume.hostPath?.path.endsWith('docker.sock'));
  if (node) return { daemon: 'node', callers: names(view.containers.filter(holds(node.volume.name))) };
  const own = view.containers.find(({ container }) => daemonOf(container));
  const daemon = own && daemonOf(own.container);
  if (!own || !daemon) return { daemon: 'none', callers: [] };
  // An init container that ends has ended before anybody calls a daemon.
  const others = view.containers.filter(
    (container) => container !== own && (container.list === 'containers' || container.nativeSidecar),
  );
  const plain = daemon.listeners.flatMap((listener) =>
    listener.kind === 'tcp' && !listener.tls ? [listener.host] : [],
  );
  if (plain.length > 0) {
    return { daemon: plain.every(isLoopback) ? 'pod' : 'network', callers: names(others) };
  }
  const callers = others.filter((container) =>
    daemon.listeners.some((listener) =>
      listener.kind === 'unix'
        ? holds(mountAt(own, listener.path)?.name)(container)
        : holds(mountAt(own, '/certs/client/key.pem')?.name)(container),
    ),
  );
  return callers.length > 0
    ? { daemon: 'holders', callers: names(callers) }
    : { daemon: 'own-process', callers: [own.name] };
}

/** What stands in the facts of a manifest, and what the objects say. */
function claimProblems(drawn: Plan, answers: Answers): string[] {
  const facts = manifestFacts(drawn, answers);
  const { pod } = drawn;
  const { level, violations } = podSecurity(pod, drawn.minor);
  const view = podView(pod);
  const refused =
    level === 'restricted' ? [] : violations[level === 'privileged' ? 'baseline' : 'restricted'];
  const shown = {
    level: facts.level,
    violations: facts.violations,
    privileged: facts.privileged,
    hostPaths: facts.hostPaths.length,
    daemon: facts.reach.daemon,
    callers: facts.reach.callers,
  };
  const computed = {
    level,
    violations: [...new Set(refused.map(({ reason }) => reason))],
    privileged: view.containers.flatMap(({ container, name }) =>
      container.securityContext?.privileged ? [name] : [],
    ),
    hostPaths: view.volumes.filter(({ volume }) => volume.hostPath).length,
    ...reachable(drawn),
  };
  return JSON.stringify(shown) === JSON.stringify(computed)
    ? []
    : [`shown ${JSON.stringify(shown)}, computed ${JSON.stringify(computed)}`];
}

describe('law 2: as claimed', () => {
  it('with default options: facts, ratings and risks of every combination', { timeout: limit }, () => {
    const time = stopwatch();
    const problems = new Problems();
    let count = 0;
    // An even choice of all; a full run takes each.
    const chosen = isFull ? allDefaultCombinations() : sampleOf(allDefaultCombinations, 2000);
    for (const combination of chosen) {
      // A full run has all CI systems, of which those of one class get the same plan.
      if (combination.world.ci !== classOf('ci', combination.world.ci)) continue;
      count += 1;
      const { ref } = combination;
      const answers = answersFor(combination);
      const environment = infer(answers);
      const drawn = planOf(combination);
      const name = nameOf(combination);
      const facts = manifestFacts(drawn, answers);
      const { variant } = variantOf(ref)!;
      const claimedLevel = levelIn(variant, environment);
      if (claimedLevel !== facts.level)
        problems.add(`${ref}: claims level ${claimedLevel}, admitted at ${facts.level}`, name);
      for (const criterion of criteria) {
        const { rating } = cellOf(criterion, variant, environment, facts);
        const claimed = criterion.rate(variant, environment);
        if (claimed !== rating)
          problems.add(`${ref}: ${criterion.id} is rated ${claimed}, and its cell says ${rating}`, name);
      }
      const conditional = (variant.risksWhen ?? []).filter(({ when }) => {
        const value = evaluate(when, environment);
        if (value === 'unknown') problems.add(`${ref}: a condition is unknown in a concrete world`, name);
        return value === 'yes';
      });
      const declared = new Set([...variant.risks, ...conditional.map(({ risk }) => risk)]);
      const found = new Set(facts.risks);
      for (const risk of declared)
        if (!found.has(risk)) problems.add(`${ref}: declares ${risk}, not found`, name);
      for (const risk of found)
        if (!declared.has(risk)) problems.add(`${ref}: ${risk} found, not declared`, name);
    }
    console.log(time(`Law 2: ${count} combinations with default options`));
    expect(problems.list()).toEqual([]);
  });

  it(
    'with every option: level, privileged containers, hostPath and who can call the daemon',
    { timeout: limit },
    () => {
      const time = stopwatch();
      const problems = new Problems();
      const pods = distinctPods();
      // An even choice of all; a full run takes each.
      const chosen = sample(pods, isFull ? Infinity : 1500);
      for (const combination of chosen) {
        for (const problem of claimProblems(planOf(combination), answersFor(combination)))
          problems.add(problem, nameOf(combination));
      }
      console.log(time(`Law 2: ${chosen.length} of ${pods.length} distinct pods`));
      expect(problems.list()).toEqual([]);
    },
  );

  it('at every minor', () => {
    const problems = new Problems();
    for (const variant of allVariants) {
      const { id: ref } = variant;
      for (const kubernetes of vocabulary.kubernetes) {
        if (variant.daemon === 'node' && kubernetes !== '1.23') continue;
        const combination = { ref, world: { ...baseWorld(ref), kubernetes }, options: {} };
        const answers = answersFor(combination);
        const drawn = planOf(combination);
        const facts = manifestFacts(drawn, answers);
        const claimed = criteria.find(({ id }) => id === 'pod-security-level')!.rate(variant, infer(answers));
        const level = (['privileged', 'baseline', 'restricted'] as const)[
          ['bad', 'partly', 'good'].indexOf(claimed)
        ];
        if (facts.level !== level)
          problems.add(`${ref}: rated ${claimed}, at level ${facts.level}`, kubernetes);
        for (const problem of claimProblems(drawn, answers)) problems.add(problem, `${ref} ${kubernetes}`);
      }
    }
    expect(problems.list()).toEqual([]);
  });

  it('in the header of every file, and in the columns of the comparison', { timeout: limit }, () => {
    const time = stopwatch();
    const refs = allVariants.map(({ id }) => id);
    const combinations = sampleOf(allDefaultCombinations, isFull ? 600 : 4);
    const situations = [...scenarios.map(({ answers }) => answers), ...combinations.map(answersFor)];
    for (const answers of situations) {
      const { columns, rows } = compare(answers, refs);
      expect(columns.map(({ ref }) => ref)).toEqual(refs);
      for (const [index, { ref, plan: drawn, facts }] of columns.entries()) {
        const { level } = podSecurity(drawn.pod, drawn.minor);
        expect([ref, facts.level]).toEqual([ref, level]);
        expect([ref, claimProblems(drawn, answers)]).toEqual([ref, []]);
        const row = rows.find(({ criterion }) => criterion.id === 'pod-security-level');
        expect([ref, row?.cells[index]?.word]).toEqual([ref, level]);
        const formats = drawn.ci === 'jenkins' ? ['pod-yaml', 'jenkinsfile'] : ['pod-yaml'];
        for (const format of formats) {
          const text = render(drawn, format)
            .files.map((file) => file.text)
            .join('\n');
          expect([
            ref,
            /Admitted at Pod Security level (\w+)\. Drawn for Kubernetes 1\.(\d+)\./.exec(text)?.slice(1),
          ]).toEqual([ref, [level, String(drawn.minor)]]);
          expect([ref, text.includes('NOT FOR YOUR ANSWERS')]).toEqual([ref, drawn.blockedBy.length > 0]);
        }
      }
    }
    console.log(time(`Law 2: ${situations.length} comparisons of ${refs.length} columns`));
  });

  it('shows the worst first, and as closed only what is not found', () => {
    for (const combination of sampleOf(allDefaultCombinations, 300)) {
      const report = inspectPlan(planOf(combination), answersFor(combination));
      const ranks = report.findings.map(({ severity }) => severities.indexOf(severity));
      expect(ranks).toEqual(ranks.toSorted((a, b) => b - a));
      expect(report.approach).toBe(combination.ref);
      const found = new Set(report.findings.map(({ risk }) => risk));
      expect(report.closed.filter((risk) => found.has(risk))).toEqual([]);
    }
  });
});
