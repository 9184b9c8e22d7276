import { splitObjectPath, type Path } from '../model/path';
import type { Plan, PlanNote } from '../model/plan';
import type { RenderedLine, RenderOptions } from '../model/render';
import { noteWhy } from '../knowledge/whys';
import { commentLines } from './comment';
import type { Origin } from './fileDraft';
import { formatLine } from './line';
import { noteFinder } from './notesOf';

/** Says of each line of a draft which note it has, where that note starts, and what a comment above it says. */
export class DraftNotes {
  readonly #plan: Plan;
  readonly #level: RenderOptions['comments'];
  readonly #started = new Set<string>();
  readonly #said = new Set<string>();

  constructor(plan: Plan, level: RenderOptions['comments']) {
    this.#plan = plan;
    this.#level = level;
  }

  /** The line where these paths of the file start, of which the last owns it; none on a line that goes on. */
  line(text: string, origin: Origin | undefined, starts: readonly Path[]): RenderedLine {
    if (origin === undefined || (origin.path === '' && !origin.note)) return formatLine(text, undefined);
    if (origin.note) return formatLine(text, origin.note, starts.includes(origin.mark));
    const { base, inside } = splitObjectPath(origin.path);
    const found = noteFinder(this.#plan, base)(inside);
    const place = found && `${base}${found.at}`;
    const isFirst = place !== undefined && starts.length > 0 && !this.#started.has(place);
    if (isFirst) this.#started.add(place);
    return { text, path: origin.path, note: found?.note, starts: isFirst, comment: false };
  }

  /** The comments above the line where these paths of the file start, behind its indentation: each once for a file. */
  comments(starts: readonly Path[], origins: ReadonlyMap<Path, Origin>, indentation: string): RenderedLine[] {
    const level = this.#level ?? 'none';
    if (level === 'none') return [];
    return starts.flatMap((path) => {
      const origin = origins.get(path);
      const note = this.#at(path, origin);
      if (!note) return [];
      const words = level === 'all' ? noteWhy(note) : note.short;
      const key = `${note.id} ${words}`;
      if (this.#said.has(key)) return [];
      this.#said.add(key);
      const comment = this.line('', origin, []);
      return commentLines(words, indentation).map((text) => ({ ...comment, text, comment: true }));
    });
  }

  /** The note that begins exactly at a path of the file. */
  #at(path: Path, origin: Origin | undefined): PlanNote | undefined {
    if (origin === undefined) return undefined;
    if (origin.note) return origin.mark === path ? origin.note : undefined;
    return this.#plan.notes[origin.path];
  }
}
