import { questionsOf, type Condition, type Tri } from '../model/condition';
import type { Environment } from '../model/environment';
import { minorOf, type QuestionId } from '../model/vocabulary';

export const not = (value: Tri): Tri => (value === 'yes' ? 'no' : value === 'no' ? 'yes' : 'unknown');

/** `ends` as soon as one is that, else `unknown` where one is, else the opposite. */
function until<T>(ends: 'yes' | 'no', parts: readonly T[], valueOf: (part: T) => Tri): Tri {
  let value: Tri = not(ends);
  for (const part of parts) {
    const next = valueOf(part);
    if (next === ends) return ends;
    if (next === 'unknown') value = next;
  }
  return value;
}

function someAndAll<T>(values: readonly T[], holds: (value: T) => boolean): Tri {
  let count = 0;
  for (const value of values) if (holds(value)) count += 1;
  return count === 0 ? 'no' : count === values.length ? 'yes' : 'unknown';
}

/**
 * Evaluates a condition in three values (Kleene): `yes` only if it holds in every world that the answers allow,
 * `no` only if it holds in none.
 */
export function evaluate(condition: Condition, environment: Environment): Tri {
  if ('not' in condition) return not(evaluate(condition.not, environment));
  if ('all' in condition) return until('no', condition.all, (part) => evaluate(part, environment));
  if ('any' in condition) return until('yes', condition.any, (part) => evaluate(part, environment));
  if ('minor' in condition) {
    const { from = 0, below = Infinity } = condition.minor;
    return someAndAll(environment.possible.kubernetes, (version) => {
      const minor = minorOf(version);
      return minor >= from && minor < below;
    });
  }
  if ('has' in condition) {
    const members: Readonly<Record<string, Tri>> = environment.members[condition.question];
    const wanted: readonly string[] = condition.has;
    return until('yes', wanted, (option) => members[option] ?? 'unknown');
  }
  const values: readonly string[] = environment.possible[condition.question];
  const wanted: readonly string[] = condition.is;
  return someAndAll(values, (value) => wanted.includes(value));
}

/** The questions of a condition that are still open in this environment: what an `unknown` rests on. */
export function openQuestions(condition: Condition, environment: Environment): QuestionId[] {
  if (evaluate(condition, environment) !== 'unknown') return [];
  if ('all' in condition || 'any' in condition) {
    const parts = 'all' in condition ? condition.all : condition.any;
    return [...new Set(parts.flatMap((part) => openQuestions(part, environment)))];
  }
  if ('not' in condition) return openQuestions(condition.not, environment);
  return questionsOf(condition);
}
