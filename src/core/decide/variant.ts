import type { Approach, Discouraged, Sentence, Variant, Verdict } from '../model/approach';
import type { DecisionReason, VariantDecision } from '../model/decision';
import type { Environment } from '../model/environment';
import { byContext, severityRank } from '../model/severity';
import type { OptionId, QuestionId } from '../model/vocabulary';
import { vocabulary } from '../model/vocabulary';
import { question } from '../knowledge/questions';
import { riskOf } from '../knowledge/risks';
import { evaluate, openQuestions } from '../environment/evaluate';
import { rateVariant } from './rate';

export const sentence = (say: Sentence, environment: Environment): string =>
  typeof say === 'function' ? say(environment) : say;

interface Coverage {
  readonly verdict: 'covered' | 'uncovered' | 'open';
}

function coverageOf(approach: Approach, environment: Environment): Coverage['verdict'] {
  const uncovered = vocabulary.jobs.filter((job) => !approach.covers.includes(job));
  const states = uncovered.map((job: OptionId<'jobs'>) => environment.members.jobs[job]);
  if (states.includes('yes')) return 'uncovered';
  return states.includes('unknown') ? 'open' : 'covered';
}

/** High or critical risks that stand in this variant, in the worst context that is still possible. */
function heavyRisks(variant: Variant, environment: Environment): string[] {
  const conditional = (variant.risksWhen ?? [])
    .filter(({ when }) => evaluate(when, environment) !== 'no')
    .map(({ risk }) => risk);
  return [...variant.risks, ...conditional].filter((id) => {
    const risk = riskOf(id);
    return (
      risk !== undefined &&
      severityRank(byContext(risk.severity)[environment.trust.context]) >= severityRank('high')
    );
  });
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

/** Judges one variant in one environment. Verdicts never rest on an assumption. */
export function decideVariant(
  approach: Approach,
  variant: Variant,
  environment: Environment,
): VariantDecision {
  const ratings = rateVariant(variant.id, environment);
  const base = { ref: variant.id, ratings: ratings.ratings, score: ratings.score };
  const coverage = coverageOf(approach, environment);
  const holding = variant.blockers.filter(({ when }) => evaluate(when, environment) === 'yes');
  if (coverage === 'uncovered' || holding.length > 0) {
    const missing: DecisionReason[] =
      coverage === 'uncovered' && approach.uncovered
        ? [
            {
              tone: 'bad',
              text: sentence(approach.uncovered.say, environment),
              risks: [],
              sources: approach.uncovered.sources,
            },
          ]
        : [];
    const reasons: DecisionReason[] = [
      ...missing,
      ...holding.map(({ say, sources, confidence }): DecisionReason => ({
        tone: 'bad',
        text: sentence(say, environment),
        risks: [],
        sources,
        ...(confidence && { confidence }),
      })),
    ];
    return {
      ...base,
      verdict: 'blocked',
      sentence: reasons[0]?.text ?? '',
      reasons,
      needs: [],
      blockedBy: [...(missing.length > 0 ? ['job-not-covered'] : []), ...holding.map(({ id }) => id)],
    };
  }
  const open = variant.blockers.filter(({ when }) => evaluate(when, environment) === 'unknown');
  const reasons = reasonsOf(variant, environment);
  if (coverage === 'open' || open.length > 0) {
    const needs = [
      ...new Set([
        ...(coverage === 'open' ? (['jobs'] as const) : []),
        ...open.flatMap(({ when }) => openQuestions(when, environment)),
      ]),
    ];
    return {
      ...base,
      verdict: 'depends',
      sentence: `Depends on: ${namesOf(needs)}.`,
      reasons: [
        ...open.map(({ say, sources }): DecisionReason => ({
          tone: 'depends',
          text: `Ruled out if this holds: ${lowerFirst(sentence(say, environment))}`,
          risks: [],
          sources,
        })),
        ...reasons,
      ],
      needs,
      blockedBy: [],
    };
  }
  const heavy = heavyRisks(variant, environment);
  const against = discouragement(variant, environment);
  const anyone = environment.trust.context === 'D';
  const verdict: Verdict = heavy.length > 0 || against || anyone ? 'price' : 'works';
  const priced =
    against && heavy.length === 0
      ? sentence(against.say, environment)
      : variant.price(environment.trust.context, environment);
  return {
    ...base,
    verdict,
    sentence: verdict === 'price' ? priced : (reasons.find(({ tone }) => tone === 'good')?.text ?? 'Works.'),
    reasons:
      against && heavy.length > 0
        ? [
            ...reasons,
            { tone: 'bad', text: sentence(against.say, environment), risks: [], sources: against.sources },
          ]
        : reasons,
    needs: [],
    blockedBy: [],
  };
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
