import type { Plan } from '../model/plan';
import { placeholders } from '../knowledge/placeholders';

/** The namespaces of a plan, as the reader calls them. */
export interface NamespaceNames {
  readonly agents: string;
  readonly builders: string;
}

export const namesOf = ({ filled }: Pick<Plan, 'filled'>): NamespaceNames => ({
  agents: filled['namespace'] ?? placeholders.namespace.text,
  builders: filled['builderNamespace'] ?? placeholders.builderNamespace.text,
});
