import { type Path, rootPath } from '../model/path';
import { lineIndex } from './lineIndex';
import { type Budget, type Position, positions, TooLarge } from './positions';
import { type SourceEvent, sourceTree } from './sourceTree';
import { type Piece, splitDocuments } from './splitDocuments';
import { type TextError, yamlMessage } from './yamlMessage';

/** How much of a pasted text is read. More is an error, never a hang. */
export const yamlLimits = {
  /** UTF-16 code units of the whole text. */
  characters: 512 * 1024,
  /** Levels of nesting, aliases followed. */
  depth: 60,
  /** Aliases of one document. */
  aliases: 200,
  /** Keys that one document may merge with `<<`. */
  mergeKeys: 1000,
  /** Values of the whole text, aliases followed. */
  nodes: 50_000,
  /** Characters of the path of one value. */
  pathLength: 1000,
  /** Lines of a flow collection that may be indented less than its key; see `joinLineAbove`. */
  joinedLines: 50,
  /** Errors that are listed. */
  errors: 100,
} as const;

/** One document of a text. `lines` has every path of the value; all lines count from 1 in the whole text. */
export interface YamlDocument {
  readonly value: unknown;
  readonly lines: ReadonlyMap<Path, Position>;
  /** The line where the content begins, after `---`, comments and blank lines. */
  readonly firstLine: number;
}

/** The documents that could be read, in order, and what could not. */
export interface YamlText {
  readonly documents: readonly YamlDocument[];
  readonly errors: readonly TextError[];
}

/** What the parser gives for one document: its value, and where everything stands. */
export interface ParsedDocument {
  readonly value: unknown;
  readonly events: readonly SourceEvent[];
}

/** What the parser did not like, and where in the source it was given. */
export interface ParseProblem {
  readonly reason: string;
  readonly offset: number;
}

/** A YAML parser, for one piece of a text. Must not throw. */
export type Parse = (source: string) => {
  readonly documents: readonly ParsedDocument[];
  readonly problems: readonly ParseProblem[];
};

const isEmpty = ({ events: [first] }: ParsedDocument): boolean => first?.kind === 'leaf' && first.start < 0;

/** Reads every document of a text with the given parser, within the limits. Never throws. */
export function readText(text: string, parse: Parse): YamlText {
  if (text.length > yamlLimits.characters) {
    const message = `The text has ${text.length} characters, of which at most ${yamlLimits.characters} can be read; give only the part that matters.`;
    return { documents: [], errors: [{ line: 1, message }] };
  }
  const placeOf = lineIndex(text);
  const textLines = text.split(/\r\n|\r|\n/);
  const budget: Budget = { ...yamlLimits };
  const documents: YamlDocument[] = [];
  const errors: TextError[] = [];

  function report({ start, end }: Piece, { reason, offset }: ParseProblem): void {
    const { line } = placeOf(Math.min(start + offset, end - 1));
    errors.push({ line, message: yamlMessage(line, reason, textLines[line - 1] ?? '') });
  }

  function readPiece(piece: Piece): void {
    const source = text.slice(piece.start, piece.end);
    const parsed = parse(source);
    for (const problem of parsed.problems) report(piece, problem);
    for (const document of parsed.documents) {
      if (isEmpty(document)) continue;
      try {
        const tree = sourceTree(source, document.events);
        const lines = positions(document.value, tree, (offset) => placeOf(piece.start + offset), budget);
        documents.push({ value: document.value, lines, firstLine: lines.get(rootPath)?.line ?? 1 });
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        report(piece, { reason, offset: error instanceof TooLarge ? error.offset : 0 });
      }
    }
  }

  for (const piece of splitDocuments(text)) {
    if (errors.length >= yamlLimits.errors || budget.nodes <= 0) {
      const { line } = placeOf(piece.start);
      const what = budget.nodes <= 0 ? 'more values' : 'more errors';
      errors.push({
        line,
        message: `Nothing from line ${line} on was read: the text has ${what} than are shown here.`,
      });
      break;
    }
    readPiece(piece);
  }
  return { documents, errors };
}
