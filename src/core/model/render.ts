import type { Path } from './path';
import type { Placeholder, PlanNote, PlanPath } from './plan';
import type { Cited } from './source';

export type Language = 'yaml' | 'groovy' | 'toml' | 'bash';

export interface RenderedLine {
  readonly text: string;
  /** The place in the plan that this line belongs to, or '' for a line of the format itself. */
  readonly path: PlanPath;
  /** Why the line is there: the note of its place, or of the nearest place around it. */
  readonly note: PlanNote | undefined;
  /** The note starts at this line: it stands in the margin here. */
  readonly starts: boolean;
  /** A comment that explains, not part of what is applied. */
  readonly comment: boolean;
}

export interface RenderedFile {
  readonly name: string;
  readonly language: Language;
  readonly text: string;
  readonly lines: readonly RenderedLine[];
}

/** A part of what stands around the pod in a file of its own, or the pod where no file of the format is it. */
export interface ApartFile extends RenderedFile {
  /** The file of everything around the pod holds it too, or what it replaces. */
  readonly ofSupporting: boolean;
  /** The part that it replaces: one of the two is applied. */
  readonly insteadOf?: string;
}

/** What the system adds to the pod, or writes in place of what the plan has. */
export interface AddedByPlatform extends Cited {
  readonly text: string;
  /** Places inside the pod of the plan that the files of this format do not carry, with all that is in them. */
  readonly instead?: readonly Path[];
  /** Ids of steps of the plan that are left out, because the system does what they do. */
  readonly insteadOfSteps?: readonly string[];
}

export interface Rendered {
  readonly files: readonly RenderedFile[];
  /** Where each place of the plan stands: file index and first line, 1-based. */
  readonly lines: Readonly<
    Record<PlanPath, { readonly file: number; readonly from: number; readonly to: number }>
  >;
  readonly addedByPlatform: readonly AddedByPlatform[];
  /** What the files leave to replace: of the plan, and of the format. */
  readonly placeholders: readonly Placeholder[];
}

export interface RenderOptions {
  /** none: no comments. why: a few words at the lines with a note. all: whole sentences. */
  readonly comments?: 'none' | 'why' | 'all';
  /** The link that reproduces this page, for the first comment. */
  readonly link?: string;
}
