import type { KubernetesObject } from '../model/kubernetes';
import { objectBase } from '../model/path';
import type { Plan, PlanNote, PlanPath } from '../model/plan';
import type { RenderedLine } from '../model/render';

/** The note of a place, or of the nearest place around it, and the place that has it. */
export function noteAt(
  plan: Plan,
  path: PlanPath,
): { readonly note: PlanNote; readonly path: PlanPath } | undefined {
  const base = path.indexOf('#') + 1;
  for (let place = path; ; place = place.slice(0, place.lastIndexOf('/'))) {
    const note = plan.notes[place];
    if (note) return { note, path: place };
    if (place.length <= base) return undefined;
  }
}

/**
 * The lines of an object, each with its note. A line starts a note when it is the first one that shows a place with a
 * note of its own.
 */
export function notedLines(
  plan: Plan,
  object: KubernetesObject,
  lines: readonly { readonly path: string; readonly text: string }[],
): RenderedLine[] {
  const base = objectBase(object);
  const started = new Set<string>();
  return lines.map(({ path, text }): RenderedLine => {
    const whole = `${base}${path}`;
    const comment = /^\s*#/.test(text);
    const found = noteAt(plan, whole);
    // A list item and its first key share a line; the note may belong to either.
    const owner = found?.path;
    const starts = !comment && owner !== undefined && !started.has(owner);
    if (starts) started.add(owner);
    return { text, path: whole, note: found?.note, starts, comment };
  });
}
