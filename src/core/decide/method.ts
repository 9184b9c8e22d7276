import type { Blocker, Sentence } from '../model/approach';
import type { CriterionRule } from '../model/criterion';
import type { TrustContext } from '../model/environment';
import type { Answers, OptionId, QuestionId } from '../model/vocabulary';
import { vocabulary } from '../model/vocabulary';
import { approaches } from '../knowledge/approaches';
import { nodeRoot } from '../knowledge/criteria/nodeRoot';
import { infer } from '../environment/infer';
import { trustContextOf } from '../environment/trust';
import { DISCOURAGED_WEIGHT, OPEN_WEIGHT, RISK_WEIGHT } from '../knowledge/weights';
import { outcomeOf } from './outcome';
import { ratingWorth } from './rate';
import { riskPoints, RISK_SCALE } from './riskTable';
import { valuesToRank, type Value } from './values';
import { sentence } from './variant';
import { blockersOf } from './verdict';
import { handsOverNode } from './worlds';

/** What can rule out variants of one approach. */
export interface BlockerRow extends Omit<Blocker, 'say' | 'whoCanChange' | 'when'> {
  /** As it is said where nothing is answered. */
  readonly say: string;
  readonly whoCanChange: string;
  /** The variants that it rules out; all of the approach where `all` is set. */
  readonly variants: readonly string[];
  readonly all: boolean;
}

const unanswered = infer({});
const say = (what: Sentence): string => sentence(what, unanswered);

/** Every hard limit, by approach, each with the variants that it rules out and the question that lifts it. */
export const blockerTable = (): { readonly approach: string; readonly blockers: readonly BlockerRow[] }[] =>
  approaches.map(({ id, variants }) => {
    const rows = new Map<Blocker, string[]>();
    for (const variant of variants)
      for (const blocker of blockersOf(variant))
        rows.set(blocker, [...(rows.get(blocker) ?? []), variant.id]);
    return {
      approach: id,
      blockers: [...rows].map(([{ say: what, whoCanChange, when: _when, ...blocker }, ids]) => ({
        ...blocker,
        say: say(what),
        whoCanChange: say(whoCanChange),
        variants: ids,
        all: ids.length === variants.length,
      })),
    };
  });

/** How much a criterion counts, and what that follows. */
export interface WeightRule {
  /** What decides the weight: nothing, the trust context, one question, or several together. */
  readonly by: 'nothing' | 'trust' | QuestionId | 'several';
  /** Each weight with the contexts or options that give it, the heaviest first; all of them where nothing decides. */
  readonly weights: readonly { readonly weight: number; readonly values: readonly string[] }[];
  /** The weight while nothing of it is answered. */
  readonly open: number;
}

/** Every way to answer these questions, with one value each. */
function situations(ids: readonly QuestionId[]): Answers[] {
  return ids.reduce<Answers[]>(
    (all, id) =>
      all.flatMap((answers) => valuesToRank(id).map((value: Value) => ({ ...answers, [id]: value }))),
    [{}],
  );
}

const contextOf = (answers: Answers): TrustContext =>
  trustContextOf(answers.trust as OptionId<'trust'>, answers.tenancy as OptionId<'tenancy'>);

/** Whether a value alone decides the weight: wherever it is the same, so is the weight. */
const decides = (all: readonly (readonly [string, number])[]): boolean =>
  all.every(([value, weight]) => all.every(([other, its]) => other !== value || its === weight));

function grouped(all: readonly (readonly [string, number])[]): WeightRule['weights'] {
  const weights = [...new Set(all.map(([, weight]) => weight))].toSorted((a, b) => b - a);
  return weights.map((weight) => ({
    weight,
    values: [...new Set(all.filter(([, its]) => its === weight).map(([value]) => value))],
  }));
}

/** Works the rule of a weight out, by weighing every answer to the questions that the criterion reads. */
export function weightRule(criterion: Pick<CriterionRule, 'reads' | 'weight'>): WeightRule {
  const open = criterion.weight(unanswered);
  const all = situations(criterion.reads).map(
    (answers) => [answers, criterion.weight(infer(answers))] as const,
  );
  const weights = new Set(all.map(([, weight]) => weight));
  if (weights.size === 1)
    return { by: 'nothing', weights: [...weights].map((weight) => ({ weight, values: [] })), open };
  const ways: [WeightRule['by'], (answers: Answers) => string][] = [
    ...(criterion.reads.includes('trust') && criterion.reads.includes('tenancy')
      ? [['trust', contextOf] as [WeightRule['by'], (answers: Answers) => string]]
      : []),
    ...criterion.reads.map((id): [WeightRule['by'], (answers: Answers) => string] => [
      id,
      (answers) => String(answers[id]),
    ]),
  ];
  for (const [by, valueOf] of ways) {
    const pairs = all.map(([answers, weight]) => [valueOf(answers), weight] as const);
    if (decides(pairs)) return { by, weights: grouped(pairs), open };
  }
  return { by: 'several', weights: grouped(all.map(([, weight]) => ['', weight] as const)), open };
}

/** The trust context of every answer to what else is on the nodes, and to whose code runs. */
export const contextTable = (): {
  readonly tenancy: OptionId<'tenancy'>;
  readonly cells: readonly { readonly trust: OptionId<'trust'>; readonly context: TrustContext }[];
}[] =>
  vocabulary.tenancy.map((tenancy) => ({
    tenancy,
    cells: vocabulary.trust.map((trust) => ({ trust, context: trustContextOf(trust, tenancy) })),
  }));

/** The situation in which something is never recommended: code of anybody, beside other workloads. */
const exposed = { trust: 'anyone', tenancy: 'shared-nodes' } as const satisfies Answers;

/** What is never recommended there: references, of an approach where that holds for all of its variants. */
export function neverRecommended(): {
  readonly criterion: string;
  readonly refs: readonly string[];
  /** What is the first there where jobs run containers, if anything is. */
  readonly runsContainers: string | undefined;
} {
  const world = infer(exposed);
  const refs = approaches.flatMap(({ id, variants }) => {
    const some = variants.filter((variant) => handsOverNode(variant, world)).map((variant) => variant.id);
    return some.length === variants.length ? [id] : some;
  });
  const { best } = outcomeOf(infer({ ...exposed, jobs: ['run-containers'] }));
  return { criterion: nodeRoot.id, refs, runsContainers: best?.likely.ref };
}

/** The numbers of the score. */
export const scoring = {
  /** What a rating is worth, 0 to 1. */
  ratingWorth,
  /** How much the risks of a variant count beside its criteria. */
  riskWeight: RISK_WEIGHT,
  /** What a discouragement counts, and a verdict that waits for an answer, each as a member that is rated bad. */
  discouragedWeight: DISCOURAGED_WEIGHT,
  openWeight: OPEN_WEIGHT,
  /** Points of a risk of each severity. */
  riskPoints,
  /** With this many points of risk a variant has half of what one without risks has. */
  halfAt: RISK_SCALE,
} as const;
