import type { KubernetesObject } from '../model/kubernetes';
import { objectBase } from '../model/path';
import type { PlanNote, PlanPath } from '../model/plan';
import { planNote } from '../knowledge/notes';
import { settle } from './draft';

/** An object without its notes, and its notes by their place in the plan. */
export function settleObject(draft: unknown): {
  readonly object: KubernetesObject;
  readonly notes: readonly (readonly [PlanPath, PlanNote])[];
} {
  const { value, notes } = settle(draft);
  const object = value as KubernetesObject;
  const base = objectBase(object);
  return {
    object,
    notes: [...notes].map(([path, { note, values }]) => [`${base}${path}`, planNote(note, values)]),
  };
}
