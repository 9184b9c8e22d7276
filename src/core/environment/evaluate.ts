import { questionsOf, type Condition, type Tri } from '../model/condition';
import type { Environment } from '../model/environment';
import { maskOf, minorsMask } from '../model/masks';
import type { QuestionId } from '../model/vocabulary';

export const not = (value: Tri): Tri => (value === 'yes' ? 'no' : value === 'no' ? 'yes' : 'unknown');

/** A condition as a function of a world: made once, asked for thousands of worlds. */
export type Test = (environment: Environment) => Tri;

/** `ends` as soon as one is that, else `unknown` where one is, else the opposite. */
function until(ends: 'yes' | 'no', parts: readonly Test[]): Test {
  const otherwise = not(ends);
  return (environment) => {
    let value: Tri = otherwise;
    for (const part of parts) {
      const next = part(environment);
      if (next === ends) return ends;
      if (next === 'unknown') value = next;
    }
    return value;
  };
}

function make(condition: Condition): Test {
  if ('not' in condition) {
    const inner = compile(condition.not);
    return (environment) => not(inner(environment));
  }
  if ('all' in condition) return until('no', condition.all.map(compile));
  if ('any' in condition) return until('yes', condition.any.map(compile));
  if ('has' in condition) {
    const { question: id } = condition;
    const wanted = maskOf(id, condition.has);
    return ({ sets }) => {
      const { yes, no } = sets[id];
      return yes & wanted ? 'yes' : (no & wanted) === wanted ? 'no' : 'unknown';
    };
  }
  const id = 'minor' in condition ? 'kubernetes' : condition.question;
  const wanted =
    'minor' in condition
      ? minorsMask(condition.minor.from ?? 0, condition.minor.below ?? Infinity)
      : maskOf(id, condition.is);
  return ({ masks }) => {
    const possible = masks[id];
    return (possible & wanted) === 0 ? 'no' : (possible & ~wanted) === 0 ? 'yes' : 'unknown';
  };
}

const tests = new WeakMap<Condition, Test>();

/** The function of a condition; the same one each time. */
export function compile(condition: Condition): Test {
  const known = tests.get(condition);
  if (known) return known;
  const made = make(condition);
  tests.set(condition, made);
  return made;
}

/**
 * Evaluates a condition in three values (Kleene): `yes` only if it holds in every world that the answers allow,
 * `no` only if it holds in none.
 */
export const evaluate = (condition: Condition, environment: Environment): Tri =>
  compile(condition)(environment);

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
