import type { KubernetesObject } from '../model/kubernetes';
import type { Plan } from '../model/plan';
import { optionsIn } from '../model/masks';
import { podSecurityLevels, type PodSecurityLevel } from '../model/podSecurity';
import type { Report } from '../model/report';
import { severityRank } from '../model/severity';
import type { Cited } from '../model/source';
import type { Answers } from '../model/vocabulary';
import { refsOf } from '../knowledge/approaches';
import {
  admitCommands,
  cleanNodeCommands,
  migrationSteps,
  moveTitle,
  moveWhy,
  tightenCommands,
  type MigrationStepId,
  type Move,
} from '../knowledge/migrationSteps';
import { optionOf } from '../knowledge/options';
import { SUPPORTING } from '../knowledge/preparations';
import { drawnWorld } from '../decide/drawnWorld';
import { wholeRef } from '../decide/wholeRef';
import { infer } from '../environment/infer';
import { inspectPlan } from '../inspect/inspect';
import { plan } from '../plan/plan';
import { levelOf } from '../podSecurity/levelOf';
import { migrationPath, type Roads } from './migrationPath';
import { standingRisks, type StandingRisk } from './riskChange';

/** A solution with its options. */
export interface Stand {
  readonly ref: string;
  readonly options: Readonly<Record<string, string>>;
}

/** A manifest on the way, complete and working. */
export interface Station extends Stand {
  readonly plan: Plan;
  readonly report: Report;
}

export interface MigrationStep {
  readonly move: Move;
  readonly title: string;
  readonly why: string;
  /** What is done in the cluster before this step: what its manifest needs that those before it did not. */
  readonly prepare: readonly ClusterStep[];
  /** What stands after it. */
  readonly after: Station;
  /** Risks that stand here and, with this severity, at neither end. Empty at the last step. */
  readonly between: readonly StandingRisk[];
}

/** A step as its manifest is drawn, before anybody asked what it needs. */
type Drawn = Omit<MigrationStep, 'prepare'>;

/** Something to do in the cluster, outside of the manifest. */
export interface ClusterStep extends Cited {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly commands: readonly string[];
}

/** The way from what somebody has to what he chose. */
export interface Migration {
  readonly before: Station;
  /** What is done in the cluster before the first step. */
  readonly first: readonly ClusterStep[];
  /** Empty where both are the same. The last one leads to what was chosen. */
  readonly steps: readonly MigrationStep[];
  /** What is done in the cluster after the last step. */
  readonly last: readonly ClusterStep[];
}

/**
 * Draws a manifest on the way. Two of which one could do all are no recommendation, and a sound station: that one is not
 * needed is no reason against it here.
 */
function stationAt(answers: Answers, { ref, options }: Stand, isOnTheWay: boolean): Station {
  const drawn = plan(answers, ref, options);
  const own = isOnTheWay ? { ...drawn, blockedBy: [], drawnFor: [] } : drawn;
  return { ref, options, plan: own, report: inspectPlan(own, answers) };
}

/** What stands in a manifest and at neither of two ends, or worse there than at both. */
function risesOver(report: Report, ends: readonly Report[]): StandingRisk[] {
  const worst = new Map<string, number>();
  for (const { risk, severity } of ends.flatMap(standingRisks))
    worst.set(risk, Math.max(worst.get(risk) ?? -1, severityRank(severity)));
  return standingRisks(report).filter(
    ({ risk, severity }) => severityRank(severity) > (worst.get(risk) ?? -1),
  );
}

const isHeavy = ({ severity }: StandingRisk): boolean => severity === 'high' || severity === 'critical';

/** The stations of the best way on which no high or critical risk comes and goes. */
function waysOf(answers: Answers, from: Station, to: Station): Drawn[] {
  const environment = infer(answers);
  const wanted = optionsIn('jobs', environment.sets.jobs.yes);
  const jobs = wanted.length > 0 ? wanted : drawnWorld(answers, to.ref).assumed.world.jobs;
  const ends = [from.report, to.report];
  const excluded = new Set<string>();
  for (;;) {
    const roads: Roads = { environment, jobs, excluded };
    const steps = migrationPath(from.ref, to.ref, roads).map(({ ref, move }): Drawn => {
      const after = ref === to.ref ? to : stationAt(answers, { ref, options: from.options }, true);
      return {
        move,
        title: moveTitle(move),
        why: moveWhy(move),
        after,
        between: after === to ? [] : risesOver(after.report, ends),
      };
    });
    const worse = steps.find(({ between }) => between.some(isHeavy));
    if (!worse) return steps;
    excluded.add(worse.after.ref);
  }
}

/** The options that differ at the end, each as a step by itself. */
function optionSteps(answers: Answers, from: Station, to: Stand): Drawn[] {
  const ids = [...new Set([...Object.keys(from.options), ...Object.keys(to.options)])];
  const ends = [from.report, stationAt(answers, to, false).report];
  let options = from.options;
  return ids.flatMap((id): Drawn[] => {
    const option = optionOf(id);
    const value = to.options[id];
    if (options[id] === value) return [];
    const { [id]: _before, ...others } = options;
    options = value === undefined ? others : { ...others, [id]: value };
    const after = stationAt(answers, { ref: to.ref, options }, false);
    const shown = after.plan.options[id];
    if (!option || shown === undefined) return [];
    const choice = option.choices.find((each) => each.value === shown)?.label ?? shown;
    const move: Move = { kind: 'option', option: option.title, value: choice };
    return [
      { move, title: moveTitle(move), why: moveWhy(move), after, between: risesOver(after.report, ends) },
    ];
  });
}

const levelAt = ({ plan: { pod, minor } }: Station): PodSecurityLevel => levelOf(pod, minor);
const strictness = (level: PodSecurityLevel): number => podSecurityLevels.indexOf(level);

/** The least strict of some levels. */
const loosest = (levels: readonly PodSecurityLevel[]): PodSecurityLevel =>
  podSecurityLevels[Math.min(...levels.map(strictness))] ?? 'privileged';

const clusterStep = (id: MigrationStepId, commands: readonly string[]): ClusterStep => ({
  id,
  ...migrationSteps[id],
  commands,
});

/** Whether a job becomes root on its node without a flaw in the kernel. */
const isRootOnNode = ({ report }: Station): boolean => {
  const reach = report.documents[0]?.reach;
  return reach !== undefined && reach.how !== 'kernel-bug';
};

const isNodeDaemon = ({ report }: Station): boolean => report.documents[0]?.reach?.daemon === 'node';

/** `Deployment build/buildkitd`, for finding the same object again. */
const nameOf = ({ kind, metadata }: KubernetesObject): string =>
  `${kind ?? ''} ${metadata?.namespace ?? ''}/${metadata?.name ?? ''}`;

/** A command for each object beside the pod that the new manifest has not, the last one first. */
function removals(before: Plan, after: Plan): string[] {
  const stays = new Set(after.objects.map(nameOf));
  return before.objects
    .filter((object) => object !== before.pod && !stays.has(nameOf(object)))
    .toReversed()
    .map(({ kind, metadata }) =>
      [
        'kubectl delete',
        ...(metadata?.namespace === undefined ? [] : [`--namespace ${metadata.namespace}`]),
        `${(kind ?? '').toLowerCase()}/${metadata?.name ?? ''}`,
      ].join(' '),
    );
}

function beforehand(from: Station, stations: readonly Station[]): ClusterStep[] {
  const needed = loosest(stations.map(levelAt));
  return strictness(needed) < strictness(levelAt(from)) ? [clusterStep('admit', admitCommands(needed))] : [];
}

/** What has to be done before a manifest works that was not done for those before it. */
function preparationsFor({ plan: next }: Station, earlier: readonly Station[]): readonly ClusterStep[] {
  const done = new Set(earlier.flatMap(({ plan: { preparations } }) => preparations).map(({ id }) => id));
  const there = new Set(earlier.flatMap(({ plan: { objects } }) => objects).map(nameOf));
  const hasNew = next.objects.some((object) => object !== next.pod && !there.has(nameOf(object)));
  return next.preparations.filter(({ id }) => (id === SUPPORTING ? hasNew : !done.has(id)));
}

function afterwards(from: Station, stations: readonly Station[]): ClusterStep[] {
  const to = stations.at(-1);
  if (!to) return [];
  const gone = removals(from.plan, to.plan);
  const needed = loosest([from, ...stations.slice(0, -1)].map(levelAt));
  const leavesNode = isNodeDaemon(from) && !isNodeDaemon(to);
  return [
    ...(gone.length > 0 ? [clusterStep('removeObjects', gone)] : []),
    ...(leavesNode ? [clusterStep('cleanNode', cleanNodeCommands)] : []),
    ...(strictness(levelAt(to)) > strictness(needed)
      ? [clusterStep('tighten', tightenCommands(levelAt(to)))]
      : []),
    ...(leavesNode || (isRootOnNode(from) && !isRootOnNode(to)) ? [clusterStep('rotate', [])] : []),
  ];
}

/**
 * The way from one manifest to another, in steps that each change one thing and leave a manifest that works: first the
 * solution, then its options. Steps lead over nothing that these answers rule out, and over no high or critical risk
 * that neither end has; a lesser one that comes and goes is named.
 */
export function migrate(answers: Answers, from: Stand, to: Stand): Migration {
  const [start, end] = [from, to].map(({ ref, options }) => ({ ref: wholeRef(ref, answers), options }));
  if (!start || !end) throw new Error('a migration has two ends');
  const isSame = refsOf(start.ref).toSorted().join() === refsOf(end.ref).toSorted().join();
  const first = stationAt(answers, start, false);
  const target = stationAt(answers, { ref: end.ref, options: start.options }, false);
  const moved = isSame ? [] : waysOf(answers, first, target);
  const drawn = [...moved, ...optionSteps(answers, moved.at(-1)?.after ?? first, end)];
  const steps = drawn.map((step, index) => ({
    ...step,
    prepare: preparationsFor(step.after, [first, ...drawn.slice(0, index).map(({ after }) => after)]),
  }));
  const stations = steps.map(({ after }) => after);
  return { before: first, first: beforehand(first, stations), steps, last: afterwards(first, stations) };
}
