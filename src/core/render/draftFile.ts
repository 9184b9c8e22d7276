import { rootPath, type Path } from '../model/path';
import type { Plan } from '../model/plan';
import type { RenderedFile, RenderedLine, RenderOptions } from '../model/render';
import { formatNote } from '../knowledge/formatNotes';
import type { PlaceholderId } from '../knowledge/placeholders';
import { dumpYaml } from '../read/yaml';
import { commentLines } from './comment';
import { DraftNotes } from './draftNotes';
import { settleFile, type FileDraft } from './fileDraft';
import { fileHeader } from './header';
import { fileOf, formatLine } from './line';
import { lineStarts } from './lineStarts';
import { placeholdersIn } from './placeholdersIn';

const isComment = (text: string): boolean => /^\s*#/.test(text);

/** The lines of a draft as YAML, each with its place and its note, without a header. */
export function draftLines(
  plan: Plan,
  draft: FileDraft,
  { comments = 'none' }: RenderOptions,
): RenderedLine[] {
  const { value, origins, embedded } = settleFile(draft);
  const yaml = dumpYaml(value);
  const written = yaml.replace(/\n$/, '').split('\n');
  const starts = lineStarts(value, yaml, written);
  const notes = new DraftNotes(plan, comments);
  const lines: RenderedLine[] = [];
  let owner: Path = rootPath;
  let inside: readonly RenderedLine[] | undefined;
  let next = 0;
  written.forEach((text, index) => {
    const here = starts[index] ?? [];
    const last = here.at(-1);
    if (last === undefined) {
      const source = inside?.[next];
      next += 1;
      lines.push(source ? { ...source, text } : notes.line(text, origins.get(owner), []));
      return;
    }
    lines.push(...notes.comments(here, origins, /^ */.exec(text)?.[0] ?? ''));
    owner = last;
    lines.push(notes.line(text, origins.get(owner), here));
    // Only a block of text has the lines of what stands in it; a quoted one has none.
    const block = embedded.get(owner);
    let end = index + 1;
    while (end < written.length && (starts[end] ?? []).length === 0) end += 1;
    inside = block?.length === end - index - 1 ? block : undefined;
    next = 0;
  });
  return lines;
}

/** What a file of a format is made of. */
export interface FileParts {
  readonly name: string;
  /** What it is, for its first comment: “the Task”. */
  readonly what?: string;
  /** What else the first comment says. */
  readonly remarks?: readonly string[];
  /** One document, or several with `drafts`. */
  readonly draft?: FileDraft;
  readonly drafts?: readonly FileDraft[];
  /** What this format leaves to replace beside what the plan does. */
  readonly placeholders?: readonly PlaceholderId[];
}

/** A file of YAML, with the first comment that says what made it. */
export function draftFile(plan: Plan, parts: FileParts, options: RenderOptions): RenderedFile {
  const { drafts = [parts.draft] } = parts;
  const body = drafts.flatMap((draft, index) => [
    ...(index > 0 ? [formatLine('---', formatNote('next-object'))] : []),
    ...draftLines(plan, draft, options),
  ]);
  const left = placeholdersIn(
    plan,
    body.filter(({ comment }) => !comment).map(({ text }) => text),
    parts.placeholders,
  );
  const header = [...fileHeader(plan, parts.what, left, options.link), ...(parts.remarks ?? [])].flatMap(
    (text) => commentLines(text),
  );
  return fileOf(parts.name, 'yaml', [
    ...header.map((text) => formatLine(text, undefined, false, isComment(text))),
    ...body,
  ]);
}
