import type { Blocker, Sentence, Variant, Verdict } from '../model/approach';
import type { DecisionReason, VariantDecision } from '../model/decision';
import type { Environment } from '../model/environment';
import { optionsIn } from '../model/masks';
import type { Cited } from '../model/source';
import type { OptionId, QuestionId } from '../model/vocabulary';
import { questionsOf } from '../model/condition';
import { partsOf, refTitle } from '../knowledge/approaches';
import { optionLabel, question } from '../knowledge/questions';
import { evaluate, openQuestions } from '../environment/evaluate';
import { forJobs } from '../environment/forJobs';
import type { Judged } from './judge';
import { rateSolution } from './rate';
import { blockersOf, discouragement, hasHeavyRisk, judgeableOf, verdictOf, weightAgainst } from './verdict';

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

/** One of two that share the jobs, with the world as it is for its own. */
export interface Part {
  readonly variant: Variant;
  readonly world: Environment;
}

/** One of two, which share the jobs in this order, and the other one. */
function partsIn(
  variant: Variant,
  partner: Variant,
  refs: Judged['refs'],
  environment: Environment,
): readonly [Part, Part] {
  const isFirst = refs[0] === variant.id;
  const jobs = optionsIn('jobs', environment.sets.jobs.yes);
  const { shares } = partsOf(isFirst ? [variant, partner] : [partner, variant], jobs);
  const [own = [], rest = []] = isFirst ? shares : shares.toReversed();
  return [
    { variant, world: forJobs(environment, own) },
    { variant: partner, world: forJobs(environment, rest) },
  ];
}

/** What one of two does itself, and what the other one does beside it. */
function partly([own, beside]: readonly [Part, Part]): Words {
  const half = wordsOf(own);
  const other = wordsOf(beside);
  const [mine, theirs] = [own, beside].map(({ world }) => jobNames(optionsIn('jobs', world.sets.jobs.yes)));
  return {
    sentence: `Only together with ${refTitle(beside.variant.id)}: this does ${mine}, that does ${theirs}.`,
    reasons: [
      ...half.reasons,
      ...other.reasons.filter(({ text }) => half.reasons.every((reason) => reason.text !== text)),
      ...priceReason(own),
      ...priceReason(beside),
    ],
    needs: [...new Set([...half.needs, ...other.needs])],
    blockedBy: [],
  };
}

/** What one of two costs by itself, as a reason. */
function priceReason({ variant, world }: Part): DecisionReason[] {
  if (verdictOf(variant, world) !== 'price') return [];
  const { text, cites } = priceOf(variant, world);
  return [{ tone: 'partly', text, risks: [], ...cited(cites) }];
}

/** Jobs in a sentence. */
export const jobNames = (jobs: readonly OptionId<'jobs'>[]): string =>
  `“${jobs.map((job) => optionLabel('jobs', job)).join('”, “')}”`;

const words = { blocked, depends, price: priced, works } as const;

const wordsOf = ({ variant, world }: Part): Words => words[verdictOf(variant, world)](variant, world);

/** The weight of what speaks against some parts, each in its world. */
export const againstAll = (parts: readonly (Part & { readonly verdict: Verdict })[]): number =>
  parts.reduce(
    (sum, { variant, world, verdict }) => sum + weightAgainst(judgeableOf(variant), verdict, world),
    0,
  );

/** Judges one variant in one environment, with its reasons in words. With a partner: what both do together. */
export function decideVariant(
  variant: Variant,
  environment: Environment,
  judged?: Pick<Judged, 'verdict' | 'partner' | 'refs'>,
): VariantDecision {
  const verdict = judged?.verdict ?? verdictOf(variant, environment);
  if (judged?.partner) {
    const { partner, refs } = judged;
    const parts = partsIn(variant, partner, refs, environment);
    const against = againstAll(
      parts.map((part) => ({ ...part, verdict: verdictOf(part.variant, part.world) })),
    );
    return {
      ref: variant.id,
      verdict,
      ...partly(parts),
      with: partner.id,
      ...rateSolution([variant, partner], environment, against),
    };
  }
  const against = againstAll([{ variant, world: environment, verdict }]);
  return {
    ref: variant.id,
    verdict,
    ...words[verdict](variant, environment),
    ...rateSolution([variant], environment, against),
  };
}
