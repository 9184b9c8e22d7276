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

/** The credentials that a Jenkinsfile names, where a step pushes. */
const credentialsOf = ({ steps }: Plan): string[] =>
  steps.some(({ needsRegistry }) => needsRegistry) ? [registry.credentials.text] : [];

/** The same of a Jenkinsfile that holds the steps alone. */
export const placeholdersInSteps = (plan: Plan): Placeholder[] =>
  placeholdersIn(plan, [plan.steps, ...credentialsOf(plan)]);

/** The same of a Jenkinsfile that holds the pod and the steps. */
export const placeholdersInPipeline = (plan: Plan): Placeholder[] =>
  placeholdersIn(plan, [plan.pod, plan.steps, ...credentialsOf(plan)]);
