import { rootPath, type Path } from '../model/path';
import type { Plan, PlanNote } from '../model/plan';
import type { RenderedFile, RenderedLine, RenderOptions } from '../model/render';
import type { PlaceholderId } from '../knowledge/placeholders';
import { noteWhy } from '../knowledge/whys';
import { dumpYaml } from '../read/yaml';
import { commentLines } from './comment';
import { settleFile, type FileDraft, type Origin } from './fileDraft';
import { fileHeader } from './header';
import { fileOf, formatLine } from './line';
import { lineStarts } from './lineStarts';
import { noteAt } from './notedLines';
import { placeholdersIn } from './placeholdersIn';

const isComment = (text: string): boolean => /^\s*#/.test(text);

/** Says of each line which note it has, and where that note starts. */
class Notes {
  readonly #plan: Plan;
  readonly #started = new Set<string>();

  constructor(plan: Plan) {
    this.#plan = plan;
  }

  /** The line where these paths of the file start, of which the last owns it; none on a line that goes on. */
  line(text: string, origin: Origin | undefined, starts: readonly Path[]): RenderedLine {
    if (origin === undefined || (origin.path === '' && !origin.note)) return formatLine(text, undefined);
    if (origin.note) return formatLine(text, origin.note, starts.includes(origin.mark));
    const found = noteAt(this.#plan, origin.path);
    const isFirst = found !== undefined && starts.length > 0 && !this.#started.has(found.path);
    if (isFirst) this.#started.add(found.path);
    return { text, path: origin.path, note: found?.note, starts: isFirst, comment: false };
  }

  /** The note that begins exactly at a path of the file, once for each. */
  at(path: Path, origin: Origin | undefined): PlanNote | undefined {
    if (origin === undefined) return undefined;
    if (origin.note) return origin.mark === path ? origin.note : undefined;
    return this.#plan.notes[origin.path];
  }
}

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
  const notes = new Notes(plan);
  const said = new Set<string>();
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
    if (comments !== 'none') {
      const indentation = /^ */.exec(text)?.[0] ?? '';
      for (const path of here) {
        const note = notes.at(path, origins.get(path));
        const key = note && `${note.id} ${JSON.stringify(note.values)}`;
        if (!note || key === undefined || said.has(key)) continue;
        said.add(key);
        const words = comments === 'all' ? noteWhy(note) : note.short;
        const comment = notes.line('', origins.get(path), []);
        for (const line of commentLines(words, indentation))
          lines.push({ ...comment, text: line, comment: true });
      }
    }
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
  readonly draft: FileDraft;
  /** What this format leaves to replace beside what the plan does. */
  readonly placeholders?: readonly PlaceholderId[];
}

/** A file of YAML, with the first comment that says what made it. */
export function draftFile(plan: Plan, parts: FileParts, options: RenderOptions): RenderedFile {
  const body = draftLines(plan, parts.draft, options);
  const left = placeholdersIn(
    plan,
    body.filter(({ comment }) => !comment).map(({ text }) => text),
    parts.placeholders,
  );
  const header = fileHeader(plan, parts.what, left, options.link).flatMap((text) => commentLines(text));
  return fileOf(parts.name, 'yaml', [
    ...header.map((text) => formatLine(text, undefined, false, isComment(text))),
    ...body,
  ]);
}
