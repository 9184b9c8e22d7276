import type { Placeholder, Plan } from '../model/plan';
import { placeholders as registry } from '../knowledge/placeholders';

/** What these parts of a plan leave to replace; the rest stands elsewhere. */
export function placeholdersIn({ placeholders }: Plan, parts: readonly unknown[]): Placeholder[] {
  const text = JSON.stringify(parts);
  return placeholders.filter((placeholder) => text.includes(placeholder.text));
}

/** The same of a Jenkinsfile, which holds the pod and the steps, and names the credentials of those that push. */
export const placeholdersInPipeline = (plan: Plan): Placeholder[] =>
  placeholdersIn(plan, [
    plan.pod,
    plan.steps,
    ...(plan.steps.some(({ needsRegistry }) => needsRegistry) ? [registry.credentials.text] : []),
  ]);
