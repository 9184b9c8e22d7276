import { childPath, memberKeys } from '../model/path';
import type { NoteId } from '../knowledge/notes';

/** A value with the reason why it stands in the manifest. */
export class Noted<T> {
  constructor(
    readonly value: T,
    readonly note: NoteId,
    readonly values: Readonly<Record<string, string>>,
  ) {}
}

/** An object under construction: every part may carry its note. Reads like the manifest that it becomes. */
export type Draft<T> =
  | Noted<Draft<T>>
  | (T extends readonly (infer Item)[]
      ? readonly Draft<Item>[]
      : T extends object
        ? { readonly [Key in keyof T]: Draft<T[Key]> }
        : T);

export const noted = <const T>(value: T, note: NoteId, values: Record<string, string> = {}): Noted<T> =>
  new Noted(value, note, values);

/** A draft without its notes: what the manifest will say there. */
export function plainOf(node: unknown): unknown {
  if (node instanceof Noted) return plainOf(node.value);
  if (Array.isArray(node)) return node.map(plainOf);
  if (typeof node === 'object' && node !== null) {
    return Object.fromEntries(
      Object.entries(node)
        .filter(([, child]) => child !== undefined)
        .map(([key, child]) => [key, plainOf(child)]),
    );
  }
  return node;
}

export interface NoteReference {
  readonly note: NoteId;
  readonly values: Readonly<Record<string, string>>;
}

/** Takes the notes out of a draft: the plain object, and the notes by path. */
export function settle(draft: unknown): { value: unknown; notes: Map<string, NoteReference> } {
  const notes = new Map<string, NoteReference>();
  const collect = (node: unknown, path: string): void => {
    if (node instanceof Noted) {
      if (!notes.has(path)) notes.set(path, { note: node.note, values: node.values });
      collect(node.value, path);
    } else if (Array.isArray(node)) {
      const keys = memberKeys(node.map(plainOf));
      node.forEach((child, index) => collect(child, childPath(path, keys[index] ?? String(index))));
    } else if (typeof node === 'object' && node !== null) {
      for (const [key, child] of Object.entries(node)) {
        if (child !== undefined) collect(child, childPath(path, key));
      }
    }
  };
  collect(draft, '');
  return { value: plainOf(draft), notes };
}
