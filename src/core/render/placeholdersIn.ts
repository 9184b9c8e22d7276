import type { Placeholder, Plan } from '../model/plan';
import { placeholders as registry, type PlaceholderId } from '../knowledge/placeholders';

/** What these parts of a plan leave to replace, and what a format leaves beside it; the rest stands elsewhere. */
export function placeholdersIn(
  { placeholders }: Plan,
  parts: readonly unknown[],
  ofFormat: readonly PlaceholderId[] = [],
): Placeholder[] {
  const text = JSON.stringify(parts);
  const ids = new Set<string>([...placeholders.map(({ id }) => id), ...ofFormat]);
  return Object.values(registry).filter(
    (placeholder) => ids.has(placeholder.id) && text.includes(placeholder.text),
  );
}

/** The same of a Jenkinsfile, which holds the pod and the steps, and names the credentials of those that push. */
export const placeholdersInPipeline = (plan: Plan): Placeholder[] =>
  placeholdersIn(plan, [
    plan.pod,
    plan.steps,
    ...(plan.steps.some(({ needsRegistry }) => needsRegistry) ? [registry.credentials.text] : []),
  ]);
