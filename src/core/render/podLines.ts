import type { KubernetesObject } from '../model/kubernetes';
import { objectBase, pathsAround, splitObjectPath } from '../model/path';
import type { Plan, PlanPath } from '../model/plan';
import type { RenderedLine, RenderOptions } from '../model/render';
import { noteWhy } from '../knowledge/whys';
import { annotate } from './annotate';
import { commentLines } from './comment';
import { formatLine } from './line';
import { notedLines } from './notedLines';
import { oncePer } from './once';

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

/** The object as YAML with a note for each line, without a header. */
const bodyLines = (plan: Plan, object: KubernetesObject, { comments = 'none' }: RenderOptions): PodLines => {
  const base = objectBase(object);
  return oncePer(plan, `${comments} ${base}`, () => {
    const annotated = annotate(object, commentsOf(plan, base, comments));
    return { text: annotated.text, lines: notedLines(plan, object, annotated.lines) };
  });
};

/** The object as YAML with a note for each line, below a first comment. */
export function podLines(
  plan: Plan,
  object: KubernetesObject,
  options: RenderOptions,
  header: readonly string[],
): PodLines {
  const body = bodyLines(plan, object, options);
  if (header.length === 0) return body;
  const head = header.flatMap((text) => commentLines(text));
  return {
    text: head.map((text) => `${text}\n`).join('') + body.text,
    lines: [...head.map((text) => formatLine(text, undefined, false, true)), ...body.lines],
  };
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
