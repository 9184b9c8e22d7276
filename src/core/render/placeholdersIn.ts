import type { KubernetesObject } from '../model/kubernetes';
import type { Placeholder, Plan } from '../model/plan';

/** What these objects of a plan leave to replace, by default all of them; the rest stands in the steps. */
export function placeholdersIn(
  { objects, placeholders }: Plan,
  of: readonly KubernetesObject[] = objects,
): Placeholder[] {
  const text = JSON.stringify(of);
  return placeholders.filter((placeholder) => text.includes(placeholder.text));
}
