import type { Plan } from '../model/plan';

const made = new WeakMap<Plan, Map<string, unknown>>();

/**
 * What is the same in several formats of one plan is made once: a plan does not change, and who shows one format often
 * asks for the next. `key` says what it is, with everything that it depends on beside the plan.
 */
export function oncePer<T>(plan: Plan, key: string, make: () => T): T {
  let known = made.get(plan);
  if (!known) made.set(plan, (known = new Map()));
  if (!known.has(key)) known.set(key, make());
  return known.get(key) as T;
}
