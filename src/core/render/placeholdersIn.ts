import type { KubernetesObject } from '../model/kubernetes';
import type { Placeholder, Plan } from '../model/plan';

/** What an object itself leaves to replace; the rest stands in the steps. */
export function placeholdersIn(plan: Plan, object: KubernetesObject): Placeholder[] {
  const text = JSON.stringify(object);
  return plan.placeholders.filter((placeholder) => text.includes(placeholder.text));
}
