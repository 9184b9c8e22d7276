import type { Approach, Blocker, Discouraged, Sentence, Variant, Verdict } from '../model/approach';
import type { DecisionReason, JudgedVariant, VariantDecision } from '../model/decision';
import type { Environment } from '../model/environment';
import type { Cited } from '../model/source';
import type { QuestionId } from '../model/vocabulary';
import { vocabulary } from '../model/vocabulary';
import { approaches } from '../knowledge/approaches';
import { question } from '../knowledge/questions';
import { evaluate, openQuestions } from '../environment/evaluate';
import { isHeavy } from './riskTable';
import { rateVariant, scoreVariant } from './rate';

export const sentence = (say: Sentence, environment: Environment): string =>
  typeof say === 'function' ? say(environment) : say;

const uncoveredJobs = new Map(
  approaches.map(({ id, covers }) => [id, vocabulary.jobs.filter((job) => !covers.includes(job))]),
);

function coverageOf(approach: Approach, environment: Environment): 'covered' | 'uncovered' | 'open' {
  let open = false;
  for (const job of uncoveredJobs.get(approach.id) ?? []) {
    const state = environment.members.jobs[job];
    if (state === 'yes') return 'uncovered';
    if (state === 'unknown') open = true;
  }
  return open ? 'open' : 'covered';
}

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

/** The verdict without its words. Never rests on an assumption. Runs for many worlds, so it allocates nothing. */
function verdictOf(approach: Approach, variant: Variant, environment: Environment): Verdict {
  const coverage = coverageOf(approach, environment);
  if (coverage === 'uncovered') return 'blocked';
  let open = coverage === 'open';
  for (const { when } of variant.blockers) {
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

/** Verdict and score alone, for searches that judge many worlds. */
export const judgeVariant = (
  approach: Approach,
  variant: Variant,
  environment: Environment,
): JudgedVariant => ({
  ref: variant.id,
  verdict: verdictOf(approach, variant, environment),
  score: scoreVariant(variant, environment),
});

type Words = Pick<VariantDecision, 'sentence' | 'reasons' | 'needs' | 'blockedBy'>;

const cited = ({ sources, confidence }: Cited): Cited => ({ sources, ...(confidence && { confidence }) });

function blockedReasons(
  approach: Approach,
  holding: readonly Blocker[],
  environment: Environment,
): DecisionReason[] {
  const missing =
    coverageOf(approach, environment) === 'uncovered' && approach.uncovered ? [approach.uncovered] : [];
  return [...missing, ...holding].map((reason) => ({
    tone: 'bad',
    text: sentence(reason.say, environment),
    risks: [],
    ...cited(reason),
  }));
}

function blocked(approach: Approach, variant: Variant, environment: Environment): Words {
  const holding = variant.blockers.filter(({ when }) => evaluate(when, environment) === 'yes');
  const reasons = blockedReasons(approach, holding, environment);
  const uncovered = coverageOf(approach, environment) === 'uncovered' ? ['job-not-covered'] : [];
  return {
    sentence: reasons[0]?.text ?? '',
    reasons,
    needs: [],
    blockedBy: [...uncovered, ...holding.map(({ id }) => id)],
  };
}

function depends(approach: Approach, variant: Variant, environment: Environment): Words {
  const open = variant.blockers.filter(({ when }) => evaluate(when, environment) === 'unknown');
  const jobs: QuestionId[] = coverageOf(approach, environment) === 'open' ? ['jobs'] : [];
  const needs = [...new Set([...jobs, ...open.flatMap(({ when }) => openQuestions(when, environment))])];
  const conditions = open.map((blocker): DecisionReason => ({
    tone: 'depends',
    text: `Ruled out if this holds: ${lowerFirst(sentence(blocker.say, environment))}`,
    risks: [],
    ...cited(blocker),
  }));
  const reasons = [...conditions, ...reasonsOf(variant, environment)];
  return { sentence: `Depends on: ${namesOf(needs)}.`, reasons, needs, blockedBy: [] };
}

function priced(variant: Variant, environment: Environment): Words {
  const reasons = reasonsOf(variant, environment);
  const against = discouragement(variant, environment);
  const price = variant.price(environment.trust.context, environment);
  const rest = { needs: [], blockedBy: [] };
  if (!against) return { ...rest, sentence: price, reasons };
  const text = sentence(against.say, environment);
  if (!hasHeavyRisk(variant, environment)) return { ...rest, sentence: text, reasons };
  const second: DecisionReason = { tone: 'bad', text, risks: [], ...cited(against) };
  return { ...rest, sentence: price, reasons: [...reasons, second] };
}

function works(variant: Variant, environment: Environment): Words {
  const reasons = reasonsOf(variant, environment);
  const sentenceOf = reasons.find(({ tone }) => tone === 'good')?.text ?? 'Works.';
  return { sentence: sentenceOf, reasons, needs: [], blockedBy: [] };
}

/** Judges one variant in one environment, with its reasons in words. */
export function decideVariant(
  approach: Approach,
  variant: Variant,
  environment: Environment,
): VariantDecision {
  const verdict = verdictOf(approach, variant, environment);
  const words = {
    blocked: () => blocked(approach, variant, environment),
    depends: () => depends(approach, variant, environment),
    price: () => priced(variant, environment),
    works: () => works(variant, environment),
  }[verdict]();
  return { ref: variant.id, verdict, ...words, ...rateVariant(variant, environment) };
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
