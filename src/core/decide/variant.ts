import type { Blocker, Sentence, Variant } from '../model/approach';
import type { DecisionReason, VariantDecision } from '../model/decision';
import type { Environment } from '../model/environment';
import { optionsIn } from '../model/masks';
import type { Cited } from '../model/source';
import type { OptionId, QuestionId } from '../model/vocabulary';
import { questionsOf } from '../model/condition';
import { partsOf, refTitle } from '../knowledge/approaches';
import { optionLabel, question } from '../knowledge/questions';
import { DISCOURAGED_WEIGHT, OPEN_WEIGHT } from '../knowledge/weights';
import { evaluate, openQuestions } from '../environment/evaluate';
import { forJobs } from '../environment/forJobs';
import type { Judged } from './outcome';
import { rateVariant } from './rate';
import { blockersOf, discouragement, hasHeavyRisk, verdictOf } from './verdict';

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

/** The price in one sentence, with what it rests on: of its heaviest risk, else of what speaks against the variant. */
function priceOf(
  variant: Variant,
  environment: Environment,
): { readonly text: string; readonly cites: Cited } {
  const against = discouragement(variant, environment);
  return against && !hasHeavyRisk(variant, environment)
    ? { text: sentence(against.say, environment), cites: against }
    : { text: variant.price(environment.trust, environment), cites: variant };
}

function priced(variant: Variant, environment: Environment): Words {
  const reasons = reasonsOf(variant, environment);
  const { text, cites } = priceOf(variant, environment);
  const against = discouragement(variant, environment);
  const second: DecisionReason[] =
    against && cites !== against
      ? [{ tone: 'bad', text: sentence(against.say, environment), risks: [], ...cited(against) }]
      : [];
  return { sentence: text, reasons: [...reasons, ...second], needs: [], blockedBy: [] };
}

function works(variant: Variant, environment: Environment): Words {
  const reasons = reasonsOf(variant, environment);
  const best = reasons.find(({ tone }) => tone === 'good') ?? reasons[0];
  return { sentence: best?.text ?? '', reasons, needs: [], blockedBy: [] };
}

/** One of two, which share the jobs in this order: what it does itself, and what the other one does beside it. */
function partly(variant: Variant, partner: Variant, refs: Judged['refs'], environment: Environment): Words {
  const isFirst = refs[0] === variant.id;
  const jobs = optionsIn('jobs', environment.sets.jobs.yes);
  const { shares } = partsOf(isFirst ? [variant, partner] : [partner, variant], jobs);
  const [own = [], rest = []] = isFirst ? shares : shares.toReversed();
  const world = forJobs(environment, own);
  const beside = forJobs(environment, rest);
  const half = wordsOf(variant, world);
  const other = wordsOf(partner, beside);
  const title = refTitle(partner.id);
  return {
    sentence: `Only together with ${title}: this does ${jobNames(own)}, that does ${jobNames(rest)}.`,
    reasons: [
      ...half.reasons,
      ...other.reasons.filter(({ text }) => half.reasons.every((reason) => reason.text !== text)),
      ...priceReason(variant, world),
      ...priceReason(partner, beside),
    ],
    needs: [...new Set([...half.needs, ...other.needs])],
    blockedBy: [],
  };
}

/** What one of two costs by itself, as a reason. */
function priceReason(variant: Variant, world: Environment): DecisionReason[] {
  if (verdictOf(variant, world) !== 'price') return [];
  const { text, cites } = priceOf(variant, world);
  return [{ tone: 'partly', text, risks: [], ...cited(cites) }];
}

/** Jobs in a sentence. */
export const jobNames = (jobs: readonly OptionId<'jobs'>[]): string =>
  `“${jobs.map((job) => optionLabel('jobs', job)).join('”, “')}”`;

const words = { blocked, depends, price: priced, works } as const;

const wordsOf = (variant: Variant, environment: Environment): Words =>
  words[verdictOf(variant, environment)](variant, environment);

/** Judges one variant in one environment, with its reasons in words. With a partner: what both do together. */
export function decideVariant(
  variant: Variant,
  environment: Environment,
  judged?: Pick<Judged, 'verdict' | 'partner' | 'refs'>,
): VariantDecision {
  const verdict = judged?.verdict ?? verdictOf(variant, environment);
  const said = judged?.partner
    ? partly(variant, judged.partner, judged.refs, environment)
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
