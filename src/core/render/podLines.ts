import type { KubernetesObject } from '../model/kubernetes';
import { objectBase, pathsAround, splitObjectPath } from '../model/path';
import type { Plan, PlanPath } from '../model/plan';
import type { RenderedLine, RenderOptions } from '../model/render';
import { noteWhy } from '../knowledge/whys';
import { annotate } from './annotate';
import { notedLines } from './notedLines';

/** What stands in comments at the places of an object. */
export function commentsOf(plan: Plan, base: string, level: RenderOptions['comments']): Map<string, string> {
  if (level === undefined || level === 'none') return new Map();
  return new Map(
    Object.entries(plan.notes)
      .filter(([path]) => path.startsWith(base))
      .map(([path, note]) => [path.slice(base.length), level === 'all' ? noteWhy(note) : note.short]),
  );
}

/** The lines of an object, and the same as one text. */
export interface PodLines {
  readonly text: string;
  readonly lines: readonly RenderedLine[];
}

/** The object as YAML with a note for each line. */
export function podLines(
  plan: Plan,
  object: KubernetesObject,
  options: RenderOptions,
  header: readonly string[],
): PodLines {
  const base = objectBase(object);
  const annotated = annotate(object, commentsOf(plan, base, options.comments), { header: [...header] });
  const lines = notedLines(plan, object, annotated.lines, header.length);
  return { text: annotated.text, lines };
}

/** First and last line of each place, 1-based, counted from `offset`. */
export function spans(
  lines: readonly RenderedLine[],
  file: number,
): Record<PlanPath, { file: number; from: number; to: number }> {
  const found: Record<PlanPath, { file: number; from: number; to: number }> = {};
  lines.forEach(({ path, comment }, index) => {
    if (path === '' || comment) return;
    const { base, inside } = splitObjectPath(path);
    for (const place of pathsAround(inside)) {
      const key = `${base}${place}`;
      const span = found[key];
      if (span) span.to = index + 1;
      else found[key] = { file, from: index + 1, to: index + 1 };
    }
  });
  return found;
}
