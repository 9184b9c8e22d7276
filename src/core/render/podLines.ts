import type { KubernetesObject } from '../model/kubernetes';
import { objectBase, type Path } from '../model/path';
import type { Plan, PlanPath } from '../model/plan';
import type { RenderedLine, RenderOptions } from '../model/render';
import { noteWhy } from '../knowledge/whys';
import { annotate } from './annotate';
import { commentLines } from './comment';
import { formatLine } from './line';
import { notedLines } from './notedLines';
import { notesOf } from './notesOf';
import { oncePer } from './once';

/** What stands in comments at the places of an object. */
export function commentsOf(
  plan: Plan,
  base: string,
  level: RenderOptions['comments'],
): ReadonlyMap<Path, string> {
  if (level === undefined || level === 'none') return new Map();
  return new Map(
    [...notesOf(plan, base)].map(([path, note]) => [path, level === 'all' ? noteWhy(note) : note.short]),
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
  // Objects of one name may stand in two namespaces.
  return oncePer(plan, `${comments} ${object.metadata?.namespace ?? ''} ${base}`, () => {
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

type Spans = Record<PlanPath, { file: number; from: number; to: number }>;

const isWithin = (path: PlanPath, outer: PlanPath): boolean =>
  path.startsWith(outer) &&
  (path.length === outer.length || outer.endsWith('#') || path[outer.length] === '/');

/** First and last line of each place, 1-based, in one pass: a place ends where the next line is outside of it. */
export function spans(lines: readonly RenderedLine[], file: number): Spans {
  const found: Spans = {};
  const open: { readonly path: PlanPath; readonly span: Spans[string] }[] = [];
  let last = 0;
  const closeTo = (depth: number): void => {
    for (const { span } of open.splice(depth)) span.to = last;
  };
  const begin = (path: PlanPath, line: number): void => {
    const span = (found[path] ??= { file, from: line, to: line });
    open.push({ path, span });
  };
  lines.forEach(({ path, comment }, index) => {
    if (path === '' || comment) return;
    const line = index + 1;
    if (path !== open.at(-1)?.path) {
      let depth = open.length;
      while (depth > 0 && !isWithin(path, open[depth - 1]?.path ?? '')) depth -= 1;
      closeTo(depth);
      const outer = open.at(-1)?.path ?? path.slice(0, path.indexOf('#') + 1);
      if (depth === 0) begin(outer, line);
      for (let end = outer.length; end < path.length;) {
        const next = path.indexOf('/', end + 1);
        end = next === -1 ? path.length : next;
        begin(path.slice(0, end), line);
      }
    }
    last = line;
  });
  closeTo(0);
  return found;
}
