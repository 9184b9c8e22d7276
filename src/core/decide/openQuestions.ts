import { verdictRank, type Verdict } from '../model/approach';
import type { OpenQuestion } from '../model/decision';
import type { Environment } from '../model/environment';
import type { Question } from '../model/question';
import { unknown, type Answers } from '../model/vocabulary';
import { questions } from '../knowledge/questions';
import { evaluate } from '../environment/evaluate';
import { infer } from '../environment/infer';
import { influential } from './influential';
import { contradictsMore, outcomeOf, type Outcome } from './outcome';
import { changed } from './search';
import { valuesToRank } from './values';

/** Nothing answers or infers it, it can matter at all, and it is about something that can be so. */
function isOpen(environment: Environment, { id, relevant }: Question): boolean {
  const answer = environment.answers[id];
  if ((answer !== undefined && answer !== unknown) || environment.origin[id] !== 'open') return false;
  return influential.has(id) && (!relevant || evaluate(relevant, environment) !== 'no');
}

/** The best verdict of each approach, in the order of the registry. */
function verdictsOf({ judged }: Outcome): string {
  const best = new Map<string, Verdict>();
  for (const { approach, verdict } of judged) {
    const known = best.get(approach.id) ?? 'blocked';
    best.set(approach.id, verdictRank(verdict) > verdictRank(known) ? verdict : known);
  }
  return [...best.values()].join();
}

/** What an answer to this question could change; undefined where all of its values lead to the same. */
function changesOf(
  answers: Answers,
  environment: Environment,
  { id }: Question,
): OpenQuestion['changes'] | undefined {
  const bests = new Set<string>();
  const verdicts = new Set<string>();
  for (const value of valuesToRank(id)) {
    const next = infer(changed(answers, new Map([[id, value]])), environment.weights);
    if (contradictsMore(next, environment)) continue;
    const outcome = outcomeOf(next);
    bests.add(outcome.best?.likely.ref ?? 'none');
    verdicts.add(verdictsOf(outcome));
    if (bests.size > 1) return 'recommendation';
  }
  return verdicts.size > 1 ? 'verdicts' : undefined;
}

/** Questions without an answer whose values would lead to different outcomes, the weightiest first. */
export function openQuestionsOf(answers: Answers, environment: Environment): OpenQuestion[] {
  const open = questions
    .filter((question) => isOpen(environment, question))
    .flatMap((question): OpenQuestion[] => {
      const changes = changesOf(answers, environment, question);
      return changes ? [{ question: question.id, changes }] : [];
    });
  return open.toSorted(
    (a, b) => Number(b.changes === 'recommendation') - Number(a.changes === 'recommendation'),
  );
}
