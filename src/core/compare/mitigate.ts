import type { Finding, Report } from '../model/report';
import type { Mitigation, PlanChange } from '../model/risk';
import type { Severity } from '../model/severity';
import { severityRank } from '../model/severity';
import type { Environment } from '../model/environment';
import { optionsIn } from '../model/masks';
import { unknown, type Answers } from '../model/vocabulary';
import { refsOf, solutionOf, variantOf } from '../knowledge/approaches';
import { mitigationOf } from '../knowledge/mitigations';
import { infer } from '../environment/infer';
import { inspectPlan } from '../inspect/inspect';
import { sharesAll } from '../decide/decidePair';
import { wholeRef } from '../decide/wholeRef';
import { plan } from '../plan/plan';

/** Answers, a solution and options: everything that a plan is made of. */
export interface Situation {
  readonly answers: Answers;
  readonly ref: string;
  readonly options: Readonly<Record<string, string>>;
}

/** A mitigation as it stands for one finding: what it changes, and what is left after it. */
export interface MitigationChoice {
  readonly mitigation: Mitigation;
  /** The situation after it, or undefined where the manifest cannot express it. */
  readonly next?: Situation;
  /** Severity of the risk after it; null where the risk is gone; undefined where nothing changes. */
  readonly after?: Severity | null;
  /** Ids of the risks that remain in spite of it, or come with it, in this situation. */
  readonly residual: readonly string[];
}

/** A situation with the change of a mitigation. */
export function applyChange(situation: Situation, change: PlanChange): Situation {
  return {
    answers: { ...situation.answers, ...change.answers },
    ref: change.ref ?? situation.ref,
    options: { ...situation.options, ...change.options },
  };
}

const worst = (findings: readonly Finding[], risk: string): Severity | null =>
  findings
    .filter((finding) => finding.risk === risk)
    .map(({ severity }) => severity)
    .toSorted((a, b) => severityRank(b) - severityRank(a))[0] ?? null;

const inspectSituation = (situation: Situation): Report =>
  inspectPlan(plan(situation.answers, situation.ref, situation.options), situation.answers);

const standing = ({ findings }: Report): Set<string> => new Set(findings.map(({ risk }) => risk));

/** What remains after a change: the risk itself, what the mitigation is known to leave, and what it brings. */
function remaining(mitigation: Mitigation, risk: string, before: Report, after: Report): string[] {
  const had = standing(before);
  return [...standing(after)].filter((id) => id === risk || mitigation.residual.includes(id) || !had.has(id));
}

/**
 * What a mitigation changes in a solution. Of two that share a pod each is asked; where one gives way to another variant,
 * the other one stays as long as there is a job for it.
 */
function changeOf(
  mitigation: Mitigation,
  ref: string,
  options: Readonly<Record<string, string>>,
  environment: Environment,
): PlanChange | undefined {
  const refs = refsOf(ref);
  for (const [index, half] of refs.entries()) {
    const change = mitigation.onPlan?.({ ref: half, options, environment });
    if (!change) continue;
    if (change.ref === undefined || refs.length === 1) return change;
    const both = refs.with(index, change.ref);
    const [first, second] = both.map((one) => variantOf(one)?.variant);
    const jobs = change.answers?.jobs ?? optionsIn('jobs', environment.sets.jobs.yes);
    const isShared = first && second && jobs !== unknown && sharesAll([first, second], jobs);
    return isShared ? { ...change, ref: solutionOf(both) } : change;
  }
  return undefined;
}

/** What can be done about a risk here, each with what it leads to. Changes that do not apply are left out. */
export function mitigationChoices(
  situation: Situation,
  risk: string,
  ids: readonly string[],
): MitigationChoice[] {
  const ref = wholeRef(situation.ref, situation.answers);
  const environment = infer(situation.answers);
  const drawn = plan(situation.answers, ref, situation.options);
  const before = inspectPlan(drawn, situation.answers);
  return ids.flatMap((id): MitigationChoice[] => {
    const mitigation = mitigationOf(id);
    if (!mitigation) return [];
    if (!mitigation.onPlan) {
      // What changes a text only has nothing to say of a plan.
      const now = standing(before);
      const residual = mitigation.residual.filter((left) => now.has(left));
      return mitigation.onText ? [] : [{ mitigation, residual }];
    }
    const change = changeOf(mitigation, ref, drawn.options, environment);
    if (!change) return [];
    const next = applyChange({ ...situation, ref }, change);
    const after = inspectSituation(next);
    const residual = remaining(mitigation, risk, before, after);
    return [{ mitigation, next, after: worst(after.findings, risk), residual }];
  });
}
