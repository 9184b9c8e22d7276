import type { Placeholder, Plan } from '../model/plan';
import { mirrored } from '../knowledge/values/mirrored';
import { placeholders as registry, type PlaceholderId } from '../knowledge/placeholders';

/** What a format writes for a placeholder of its own: what the reader typed, else the text to replace. */
export const textOf = ({ filled }: Plan, id: PlaceholderId): string => filled[id] ?? registry[id].text;

/** An image that a format adds, as the mirror of the reader has it. */
export const imageFor = ({ options }: Plan, image: string): string => mirrored(image, options['mirror']);

const texts = new WeakMap<object, string>();

/** A part of a plan as one text. Parts do not change, and several files ask for the same. */
function asText(part: object | string): string {
  if (typeof part === 'string') return part;
  let text = texts.get(part);
  if (text === undefined) texts.set(part, (text = JSON.stringify(part)));
  return text;
}

/** What these parts of a plan leave to replace, and what a format leaves beside it; the rest stands elsewhere. */
export function placeholdersIn(
  { placeholders, filled }: Plan,
  parts: readonly (object | string)[],
  ofFormat: readonly PlaceholderId[] = [],
): Placeholder[] {
  const text = parts.map(asText);
  const own = new Map(placeholders.map((placeholder) => [placeholder.id, placeholder]));
  return Object.values(registry).flatMap((placeholder): Placeholder[] => {
    const { id } = placeholder;
    const isLeft = ofFormat.includes(id) && filled[id] === undefined;
    const found = own.get(id) ?? (isLeft ? placeholder : undefined);
    return found && text.some((part) => part.includes(found.text)) ? [found] : [];
  });
}

/** The credentials that a Jenkinsfile names, where a step pushes. */
const credentialsOf = (plan: Plan): string[] =>
  plan.steps.some(({ needsRegistry }) => needsRegistry) ? [textOf(plan, 'credentials')] : [];

/** The same of a Jenkinsfile that holds the steps alone. */
export const placeholdersInSteps = (plan: Plan): Placeholder[] =>
  placeholdersIn(plan, [plan.steps, ...credentialsOf(plan)]);

/** The same of a Jenkinsfile that holds the pod and the steps. */
export const placeholdersInPipeline = (plan: Plan): Placeholder[] =>
  placeholdersIn(plan, [plan.pod, plan.steps, ...credentialsOf(plan)]);
