import { childPath, isMapping, members, type Path, rootPath } from '../model/path';
import { readYaml } from '../read/yaml';

/** The paths that start on every line of a text, outer paths first; the index is the line, from 0. */
export type LineStarts = readonly (readonly Path[] | undefined)[];

const isCollection = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && members(value).length > 0;

/** What this walk does not know how `dumpYaml` writes it. */
class Unforeseen extends Error {}

/** Goes through a value and its own YAML side by side. */
class Walk {
  readonly starts: Path[][] = [];
  readonly #lines: readonly string[];
  #at = 0;

  constructor(lines: readonly string[]) {
    this.#lines = lines;
  }

  get isDone(): boolean {
    return this.#at === this.#lines.length;
  }

  begin(path: Path): void {
    (this.starts[this.#at] ??= []).push(path);
  }

  /** The members of a mapping or list; the first of them may stand behind the dash of the line before. */
  inside(value: unknown, path: Path, indent: number): void {
    const isList = Array.isArray(value);
    for (const [key, member] of members(value)) {
      const line = this.#lines[this.#at] ?? '';
      const lead = isList ? '-' : `${key}:`;
      if (!line.startsWith(lead, indent)) throw new Unforeseen();
      const own = childPath(path, key);
      this.begin(own);
      if (!isCollection(member)) this.#scalar(member, indent);
      else if (!isList) {
        this.#at += 1;
        this.inside(member, own, indent + 2);
      } else if (isMapping(member)) this.inside(member, own, indent + 2);
      else throw new Unforeseen();
    }
  }

  /** One line, and the lines of a block below it. */
  #scalar(value: unknown, indent: number): void {
    const line = this.#lines[this.#at] ?? '';
    this.#at += 1;
    if (typeof value !== 'string' || !value.includes('\n') || !/ [|>][-+\d]*$/.test(line)) return;
    const inBlock = new RegExp(`^(?:\\s*$| {${indent + 1}})`);
    while (this.#at < this.#lines.length && inBlock.test(this.#lines[this.#at] ?? '')) this.#at += 1;
  }
}

/** Read back: slower, and right for every value. */
export function readLineStarts(yaml: string): LineStarts {
  const { documents, errors } = readYaml(yaml);
  const [document] = documents;
  if (document === undefined || documents.length > 1 || errors.length > 0)
    throw new Error(
      `This value cannot be written as YAML with comments: ${errors[0]?.message ?? 'it is empty'}`,
    );
  const starts: Path[][] = [];
  for (const [path, { line }] of document.lines) (starts[line - 1] ??= []).push(path);
  return starts;
}

/** Found by the form that `dumpYaml` writes; undefined for what is not foreseen. */
export function walkedLineStarts(value: unknown, lines: readonly string[]): LineStarts | undefined {
  if (!isCollection(value)) return undefined;
  const walk = new Walk(lines);
  walk.begin(rootPath);
  try {
    walk.inside(value, rootPath, 0);
  } catch (error) {
    if (error instanceof Unforeseen) return undefined;
    throw error;
  }
  return walk.isDone ? walk.starts : undefined;
}

/** Which paths start on every line of the YAML of a value. */
export const lineStarts = (value: unknown, yaml: string, lines: readonly string[]): LineStarts =>
  walkedLineStarts(value, lines) ?? readLineStarts(yaml);
