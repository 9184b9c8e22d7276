import { verdictRank, type Verdict } from '../model/approach';
import type {
  Advice,
  ApproachDecision,
  Decision,
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
import { decideVariant } from './variant';

/** Better verdict first, then the better score; ties keep the order of the registry. */
const better = (a: VariantDecision, b: VariantDecision): number =>
  verdictRank(b.verdict) - verdictRank(a.verdict) || b.score - a.score;

function decideApproaches(environment: Environment): ApproachDecision[] {
  return approaches.map((approach) => {
    const variants = approach.variants.map((variant) => decideVariant(approach, variant, environment));
    const best = variants.toSorted(better)[0];
    if (!best) throw new Error(`approach ${approach.id} has no variant`);
    return { ...best, id: approach.id, variants };
  });
}

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
  readonly assumed: Verdict;
}

/** What is not blocked, ranked by how it fares where the open questions have their assumed answers. */
function rank(decided: readonly ApproachDecision[], environment: Environment): Ranked[] {
  const open = decided.some(({ verdict }) => verdict === 'depends');
  const likely = open ? decideApproaches(infer(assumedAnswers(environment))) : decided;
  const inAssumedWorld = new Map(
    likely.flatMap(({ variants }) => variants).map((variant) => [variant.ref, variant]),
  );
  return decided
    .flatMap(({ variants }) => {
      const usable = variants.filter(({ verdict }) => verdict !== 'blocked');
      return usable
        .map((variant) => ({ variant, likely: inAssumedWorld.get(variant.ref) ?? variant }))
        .toSorted((a, b) => better(a.likely, b.likely))
        .slice(0, 1);
    })
    .toSorted((a, b) => better(a.likely, b.likely))
    .map(({ variant, likely: assumed }) => ({
      solution: {
        refs: [variant.ref] as const,
        verdict: variant.verdict,
        score: assumed.score,
        provisional: variant.verdict === 'depends',
      },
      assumed: assumed.verdict,
    }));
}

/** The outcome without the search for open questions: what that search itself compares. */
interface Outcome {
  readonly decided: readonly ApproachDecision[];
  readonly ranked: readonly Ranked[];
  readonly best: Solution | null;
}

function outcomeOf(environment: Environment): Outcome {
  const decided = decideApproaches(environment);
  const ranked = rank(decided, environment);
  const first = ranked[0];
  const best = first && first.assumed !== 'blocked' ? first.solution : null;
  return { decided, ranked, best };
}

const candidates = (id: QuestionId): readonly unknown[] =>
  isSetQuestion(id) ? vocabulary[id].map((option) => [option]) : vocabulary[id];

/** Questions without an answer whose values would lead to different outcomes, the weightiest first. */
function openQuestionsOf(answers: Answers, environment: Environment): OpenQuestion[] {
  const open: OpenQuestion[] = [];
  for (const { id, relevant } of questions) {
    const answer = answers[id];
    if ((answer !== undefined && answer !== unknown) || environment.origin[id] !== 'open') continue;
    if (relevant && evaluate(relevant, environment) === 'no') continue;
    const bests = new Set<string>();
    const verdicts = new Set<string>();
    for (const value of candidates(id)) {
      const next = infer({ ...answers, [id]: value } as Answers);
      if (next.contradictions.length > environment.contradictions.length) continue;
      const outcome = outcomeOf(next);
      bests.add(outcome.best?.refs.join('+') ?? 'none');
      verdicts.add(outcome.decided.map(({ verdict }) => verdict).join());
    }
    if (bests.size > 1) open.push({ question: id, changes: 'recommendation' });
    else if (verdicts.size > 1) open.push({ question: id, changes: 'verdicts' });
  }
  return open.toSorted(
    (a, b) => Number(b.changes === 'recommendation') - Number(a.changes === 'recommendation'),
  );
}

function adviceFor(outcome: Outcome, environment: Environment): Advice | null {
  if (outcome.best) return null;
  return advice(outcome.decided, environment);
}

/**
 * Judges every approach for these answers and ranks what is left.
 * Depends on nothing but its argument, and on no order of answers.
 */
export function decide(answers: Answers): Decision {
  const environment = infer(answers);
  const outcome = outcomeOf(environment);
  const three = new Set(approaches.filter(({ group }) => group === 'daemon').map(({ id }) => id));
  const ofThree = outcome.ranked.find(({ solution }) => three.has(solution.refs[0].split('/')[0] ?? ''));
  return {
    approaches: outcome.decided,
    solutions: outcome.ranked.map(({ solution }) => solution),
    best: outcome.best,
    bestOfThree: ofThree?.solution.refs[0] ?? null,
    open: openQuestionsOf(answers, environment),
    advice: adviceFor(outcome, environment),
  };
}

/** The decision for one approach or one variant: `dind-sidecar` or `dind-sidecar/tls`. */
export function decisionFor(decision: Decision, ref: string): VariantDecision | undefined {
  const approach = decision.approaches.find(({ id }) => id === ref.split('/')[0]);
  if (!approach) return undefined;
  const whole = ref.includes('/') ? ref : approach.ref;
  return approach.variants.find((variant) => variant.ref === whole);
}

export { decideApproaches, outcomeOf };
