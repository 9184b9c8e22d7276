import type { Placeholder, Plan } from '../model/plan';

/** What the objects of a plan leave to replace, those beside the pod too; the rest stands in the steps. */
export function placeholdersIn({ objects, placeholders }: Plan): Placeholder[] {
  const text = JSON.stringify(objects);
  return placeholders.filter((placeholder) => text.includes(placeholder.text));
}
