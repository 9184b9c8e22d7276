import type { Blocker, Sentence, Variant } from '../model/approach';
import type { DecisionReason, VariantDecision } from '../model/decision';
import type { Environment } from '../model/environment';
import { optionsIn } from '../model/masks';
import type { Cited } from '../model/source';
import type { OptionId, QuestionId } from '../model/vocabulary';
import { questionsOf } from '../model/condition';
import { allVariants, refTitle, shareJobs } from '../knowledge/approaches';
import { optionLabel, question } from '../knowledge/questions';
import { DISCOURAGED_WEIGHT, OPEN_WEIGHT } from '../knowledge/weights';
import { evaluate, openQuestions } from '../environment/evaluate';
import { forJobs } from '../environment/forJobs';
import type { Judged } from './outcome';
import { rateVariant } from './rate';
import { blockersOf, discouragement, hasHeavyRisk, judgeableOf, verdictAlone } from './verdict';

export const sentence = (say: Sentence, environment: Environment): string =>
  typeof say === 'function' ? say(environment) : say;

/** The blockers that hold in every world that is still possible. */
export const holdingBlockers = (variant: Variant, environment: Environment): Blocker[] =>
  blockersOf(variant).filter(({ when }) => evaluate(when, environment) === 'yes');

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

/** Names as a list in a sentence: “Namespace and Node OS”. */
const listed = (names: readonly string[]): string =>
  names.length <= 1 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** Questions as a list in a sentence, by their short names. */
const namesOf = (ids: readonly QuestionId[]): string => listed(ids.map((id) => question(id).title));

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

/** One of two: what it does itself, and what the other one does beside it. */
function partly(variant: Variant, partner: Variant, environment: Environment): Words {
  const jobs = optionsIn('jobs', environment.sets.jobs.yes);
  const [own = [], rest = []] = sharesBetween(variant, partner, jobs);
  const half = wordsOf(variant, forJobs(environment, own));
  const other = wordsOf(partner, forJobs(environment, rest));
  const title = refTitle(partner.id);
  return {
    sentence: `Only together with ${title}: this does ${jobNames(own)}, that does ${jobNames(rest)}.`,
    reasons: [
      ...half.reasons,
      ...other.reasons.filter(({ text }) => half.reasons.every((reason) => reason.text !== text)),
      ...pricesOf([variant, partner], [own, rest], environment),
    ],
    needs: [...new Set([...half.needs, ...other.needs])],
    blockedBy: [],
  };
}

/** What each half costs by itself, as reasons. */
const pricesOf = (
  halves: readonly Variant[],
  shares: readonly (readonly OptionId<'jobs'>[])[],
  environment: Environment,
): DecisionReason[] =>
  halves.flatMap((variant, index): DecisionReason[] => {
    const world = forJobs(environment, shares[index] ?? []);
    if (verdictAlone(judgeableOf(variant), world) !== 'price') return [];
    const { sources, confidence } = variant;
    return [
      {
        tone: 'partly',
        text: priced(variant, world).sentence,
        risks: [],
        ...cited({ sources, ...(confidence && { confidence }) }),
      },
    ];
  });

/** Jobs in a sentence. */
export const jobNames = (jobs: readonly OptionId<'jobs'>[]): string =>
  `“${jobs.map((job) => optionLabel('jobs', job)).join('”, “')}”`;

/** The jobs of a variant and of its partner, whichever of them stands first in the registry. */
function sharesBetween(
  variant: Variant,
  partner: Variant,
  jobs: readonly OptionId<'jobs'>[],
): readonly (readonly OptionId<'jobs'>[])[] {
  const isFirst = allVariants.indexOf(variant) < allVariants.indexOf(partner);
  const shares = shareJobs(isFirst ? [variant, partner] : [partner, variant], jobs) ?? [[], []];
  return isFirst ? shares : shares.toReversed();
}

const words = { blocked, depends, price: priced, works } as const;

const wordsOf = (variant: Variant, environment: Environment): Words =>
  words[verdictAlone(judgeableOf(variant), environment)](variant, environment);

/** Judges one variant in one environment, with its reasons in words. With a partner: what both do together. */
export function decideVariant(
  variant: Variant,
  environment: Environment,
  judged?: Pick<Judged, 'verdict' | 'partner'>,
): VariantDecision {
  const verdict = judged?.verdict ?? verdictAlone(judgeableOf(variant), environment);
  const said = judged?.partner
    ? partly(variant, judged.partner, environment)
    : words[verdict](variant, environment);
  return {
    ref: variant.id,
    verdict,
    ...said,
    ...(judged?.partner && { with: judged.partner.id }),
    ...rateVariant(
      variant,
      environment,
      (discouragement(variant, environment) ? DISCOURAGED_WEIGHT : 0) +
        (verdict === 'depends' ? OPEN_WEIGHT : 0),
    ),
  };
}
