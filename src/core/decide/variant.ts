import type { Blocker, Discouraged, Sentence, Variant, Verdict } from '../model/approach';
import type { DecisionReason, VariantDecision } from '../model/decision';
import type { Environment } from '../model/environment';
import type { Cited } from '../model/source';
import type { QuestionId } from '../model/vocabulary';
import { questionsOf } from '../model/condition';
import { approaches } from '../knowledge/approaches';
import { question } from '../knowledge/questions';
import { evaluate, openQuestions } from '../environment/evaluate';
import { isHeavy } from './riskTable';
import { rateVariant } from './rate';

export const sentence = (say: Sentence, environment: Environment): string =>
  typeof say === 'function' ? say(environment) : say;

const allBlockers = new Map<string, readonly Blocker[]>(
  approaches.flatMap(({ uncovered, variants }) =>
    variants.map(({ id, blockers }) => [id, [...(uncovered ? [uncovered] : []), ...blockers]] as const),
  ),
);

/** Everything that can rule a variant out: a job that its approach does not cover first. */
export const blockersOf = (variant: Variant): readonly Blocker[] => allBlockers.get(variant.id) ?? [];

/** The blockers that hold in every world that is still possible. */
export const holdingBlockers = (variant: Variant, environment: Environment): Blocker[] =>
  blockersOf(variant).filter(({ when }) => evaluate(when, environment) === 'yes');

/** A high or critical risk stands in this variant, in the worst context that is still possible. */
function hasHeavyRisk(variant: Variant, environment: Environment): boolean {
  const { context } = environment.trust;
  return (
    variant.risks.some((risk) => isHeavy(risk, context)) ||
    (variant.risksWhen ?? []).some(
      ({ risk, when }) => isHeavy(risk, context) && evaluate(when, environment) !== 'no',
    )
  );
}

const discouragement = (variant: Variant, environment: Environment): Discouraged | undefined =>
  variant.discouraged.find(({ when }) => evaluate(when, environment) !== 'no');

function reasonsOf(variant: Variant, environment: Environment): DecisionReason[] {
  return variant.reasons
    .filter(({ when }) => when === undefined || evaluate(when, environment) === 'yes')
    .map(({ tone, say, risks, sources, confidence }) => ({
      tone,
      text: sentence(say, environment),
      risks: risks ?? [],
      sources,
      ...(confidence && { confidence }),
    }));
}

/** Questions as a list in a sentence, by their short names: “Namespace and Node OS”. */
function namesOf(ids: readonly QuestionId[]): string {
  const names = ids.map((id) => question(id).title);
  return names.length <= 1 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** The verdict without its words. Never rests on an assumption. Runs for many worlds, so it builds nothing. */
export function verdictOf(variant: Variant, environment: Environment): Verdict {
  let open = false;
  for (const { when } of blockersOf(variant)) {
    const state = evaluate(when, environment);
    if (state === 'yes') return 'blocked';
    if (state === 'unknown') open = true;
  }
  if (open) return 'depends';
  const hasPrice =
    environment.trust.context === 'D' ||
    hasHeavyRisk(variant, environment) ||
    discouragement(variant, environment) !== undefined;
  return hasPrice ? 'price' : 'works';
}

type Words = Pick<VariantDecision, 'sentence' | 'reasons' | 'needs' | 'blockedBy'>;

const cited = ({ sources, confidence }: Cited): Cited => ({ sources, ...(confidence && { confidence }) });

/** A blocker as a reason. Where a platform or another answer filled in what it rests on, that is a source too. */
function blockerReason(
  { when, say, sources, confidence }: Blocker,
  tone: 'bad' | 'depends',
  environment: Environment,
): DecisionReason {
  const read = questionsOf(when);
  const filledIn = environment.inferences.filter(({ question: id }) => read.includes(id));
  const text = sentence(say, environment);
  return {
    tone,
    text: tone === 'bad' ? text : `Ruled out if this is so: “${text}”`,
    risks: [],
    sources: [...new Set([...sources, ...filledIn.flatMap((inference) => inference.sources)])],
    ...(confidence && { confidence }),
  };
}

function blocked(variant: Variant, environment: Environment): Words {
  const holding = holdingBlockers(variant, environment);
  const reasons = holding.map((blocker) => blockerReason(blocker, 'bad', environment));
  return {
    sentence: reasons[0]?.text ?? '',
    reasons,
    needs: [],
    blockedBy: holding.map(({ id }) => id),
  };
}

function depends(variant: Variant, environment: Environment): Words {
  const open = blockersOf(variant).filter(({ when }) => evaluate(when, environment) === 'unknown');
  const needs = [...new Set(open.flatMap(({ when }) => openQuestions(when, environment)))];
  const conditions = open.map((blocker) => blockerReason(blocker, 'depends', environment));
  const reasons = [...conditions, ...reasonsOf(variant, environment)];
  return { sentence: `Depends on: ${namesOf(needs)}.`, reasons, needs, blockedBy: [] };
}

function priced(variant: Variant, environment: Environment): Words {
  const reasons = reasonsOf(variant, environment);
  const against = discouragement(variant, environment);
  const price = variant.price(environment.trust, environment);
  const rest = { needs: [], blockedBy: [] };
  if (!against) return { ...rest, sentence: price, reasons };
  const text = sentence(against.say, environment);
  if (!hasHeavyRisk(variant, environment)) return { ...rest, sentence: text, reasons };
  const second: DecisionReason = { tone: 'bad', text, risks: [], ...cited(against) };
  return { ...rest, sentence: price, reasons: [...reasons, second] };
}

function works(variant: Variant, environment: Environment): Words {
  const reasons = reasonsOf(variant, environment);
  const best = reasons.find(({ tone }) => tone === 'good') ?? reasons[0];
  return { sentence: best?.text ?? '', reasons, needs: [], blockedBy: [] };
}

/** Judges one variant in one environment, with its reasons in words. */
export function decideVariant(variant: Variant, environment: Environment): VariantDecision {
  const verdict = verdictOf(variant, environment);
  const words = { blocked, depends, price: priced, works }[verdict](variant, environment);
  return { ref: variant.id, verdict, ...words, ...rateVariant(variant, environment) };
}
