import { verdictRank, type Verdict } from '../model/approach';
import type {
  ApproachDecision,
  Decision,
  JudgedVariant,
  OpenQuestion,
  Solution,
  VariantDecision,
} from '../model/decision';
import type { Environment } from '../model/environment';
import {
  isSetQuestion,
  questionIds,
  unknown,
  vocabulary,
  type Answers,
  type QuestionId,
} from '../model/vocabulary';
import { approaches } from '../knowledge/approaches';
import { advice } from '../knowledge/advice';
import { assumedAnswer, questions } from '../knowledge/questions';
import { evaluate } from '../environment/evaluate';
import { infer } from '../environment/infer';
import { influential } from './influential';
import { decideVariant, judgeVariant } from './variant';

/** Better verdict first, then the better score; ties keep the order of the registry. */
const better = (a: JudgedVariant, b: JudgedVariant): number =>
  verdictRank(b.verdict) - verdictRank(a.verdict) || b.score - a.score;

/** The variants of one approach, judged. */
type Judged = readonly JudgedVariant[];

const judgeAll = (environment: Environment): Judged[] =>
  approaches.map((approach) =>
    approach.variants.map((variant) => judgeVariant(approach, variant, environment)),
  );

/** The same answers with every open question assumed, as far as what is fixed allows. */
function assumedAnswers(environment: Environment): Answers {
  const entries = questionIds.map((id) => {
    const answer = environment.answers[id];
    if (answer !== undefined && answer !== unknown) return [id, answer];
    const preferred = assumedAnswer(id);
    if (isSetQuestion(id)) return [id, preferred];
    const possible: readonly string[] = environment.possible[id];
    return [id, possible.includes(preferred as string) ? preferred : possible[0]];
  });
  return Object.fromEntries(entries) as Answers;
}

interface Ranked {
  readonly solution: Solution;
  /** Its verdict where the open questions have their assumed answers. */
  readonly assumed: Verdict;
}

/** What is not blocked, ranked by how it fares where the open questions have their assumed answers. */
function rank(judged: readonly Judged[], environment: Environment): Ranked[] {
  const open = judged.some((variants) => variants.some(({ verdict }) => verdict === 'depends'));
  const likely = new Map(
    (open ? judgeAll(infer(assumedAnswers(environment))) : judged)
      .flat()
      .map((variant) => [variant.ref, variant]),
  );
  const likelyOf = (variant: JudgedVariant): JudgedVariant => likely.get(variant.ref) ?? variant;
  return judged
    .flatMap((variants) =>
      variants
        .filter(({ verdict }) => verdict !== 'blocked')
        .toSorted((a, b) => better(likelyOf(a), likelyOf(b)))
        .slice(0, 1),
    )
    .toSorted((a, b) => better(likelyOf(a), likelyOf(b)))
    .map((variant) => ({
      solution: {
        refs: [variant.ref] as const,
        verdict: variant.verdict,
        score: likelyOf(variant).score,
        provisional: variant.verdict === 'depends',
      },
      assumed: likelyOf(variant).verdict,
    }));
}

/** What a search compares: verdicts, ranking and recommendation, without words. */
export interface Outcome {
  readonly judged: readonly Judged[];
  readonly ranked: readonly Ranked[];
  readonly best: Solution | null;
}

export function outcomeOf(environment: Environment): Outcome {
  const judged = judgeAll(environment);
  const ranked = rank(judged, environment);
  const first = ranked[0];
  return { judged, ranked, best: first && first.assumed !== 'blocked' ? first.solution : null };
}

/** The best verdict of each approach, in the order of the registry. */
const verdictsOf = ({ judged }: Outcome): string =>
  judged.map((variants) => variants.toSorted(better)[0]?.verdict).join();

const candidates = (id: QuestionId): readonly unknown[] =>
  isSetQuestion(id) ? vocabulary[id].map((option) => [option]) : vocabulary[id];

/** Questions without an answer whose values would lead to different outcomes, the weightiest first. */
function openQuestionsOf(answers: Answers, environment: Environment): OpenQuestion[] {
  const open: OpenQuestion[] = [];
  for (const { id, relevant } of questions) {
    const answer = answers[id];
    if ((answer !== undefined && answer !== unknown) || environment.origin[id] !== 'open') continue;
    if (!influential.has(id) || (relevant && evaluate(relevant, environment) === 'no')) continue;
    const bests = new Set<string>();
    const verdicts = new Set<string>();
    for (const value of candidates(id)) {
      const next = infer({ ...answers, [id]: value });
      if (next.contradictions.length > environment.contradictions.length) continue;
      const outcome = outcomeOf(next);
      bests.add(outcome.best?.refs.join('+') ?? 'none');
      verdicts.add(verdictsOf(outcome));
    }
    if (bests.size > 1) open.push({ question: id, changes: 'recommendation' });
    else if (verdicts.size > 1) open.push({ question: id, changes: 'verdicts' });
  }
  return open.toSorted(
    (a, b) => Number(b.changes === 'recommendation') - Number(a.changes === 'recommendation'),
  );
}

/** The approaches with their reasons in words, each with its best variant's verdict. */
function decideApproaches(environment: Environment, { ranked }: Outcome): ApproachDecision[] {
  const chosen = new Set(ranked.map(({ solution }) => solution.refs[0]));
  return approaches.map((approach) => {
    const variants = approach.variants.map((variant) => decideVariant(approach, variant, environment));
    const best = variants.find(({ ref }) => chosen.has(ref)) ?? variants.toSorted(better)[0];
    if (!best) throw new Error(`approach ${approach.id} has no variant`);
    return { ...best, id: approach.id, variants };
  });
}

/**
 * Judges every approach for these answers and ranks what is left.
 * Depends on nothing but its argument, and on no order of answers.
 */
export function decide(answers: Answers): Decision {
  const environment = infer(answers);
  const outcome = outcomeOf(environment);
  const decided = decideApproaches(environment, outcome);
  const three = new Set(approaches.filter(({ group }) => group === 'daemon').map(({ id }) => id));
  const ofThree = outcome.ranked.find(({ solution }) => three.has(solution.refs[0].split('/')[0] ?? ''));
  return {
    approaches: decided,
    solutions: outcome.ranked.map(({ solution }) => solution),
    best: outcome.best,
    bestOfThree: ofThree?.solution.refs[0] ?? null,
    open: openQuestionsOf(answers, environment),
    advice: outcome.best ? null : advice(decided, environment),
  };
}

/** The decision for one approach or one variant: `dind-sidecar` or `dind-sidecar/tls`. */
export function decisionFor(decision: Decision, ref: string): VariantDecision | undefined {
  const approach = decision.approaches.find(({ id }) => id === ref.split('/')[0]);
  if (!approach) return undefined;
  const whole = ref.includes('/') ? ref : approach.ref;
  return approach.variants.find((variant) => variant.ref === whole);
}
