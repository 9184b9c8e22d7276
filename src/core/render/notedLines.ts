import type { KubernetesObject } from '../model/kubernetes';
import { objectBase, type Path } from '../model/path';
import type { Plan } from '../model/plan';
import type { RenderedLine } from '../model/render';
import { noteFinder } from './notesOf';

/**
 * The lines of an object, each with its note. A line starts a note when it is the first one that shows a place with a
 * note of its own.
 */
export function notedLines(
  plan: Plan,
  object: KubernetesObject,
  lines: readonly { readonly path: Path; readonly text: string }[],
): RenderedLine[] {
  const base = objectBase(object);
  const noteAt = noteFinder(plan, base);
  const started = new Set<Path>();
  return lines.map(({ path, text }): RenderedLine => {
    const comment = /^\s*#/.test(text);
    const found = noteAt(path);
    // A list item and its first key share a line; the note may belong to either.
    const starts = !comment && found !== undefined && !started.has(found.at);
    if (starts) started.add(found.at);
    return { text, path: `${base}${path}`, note: found?.note, starts, comment };
  });
}
