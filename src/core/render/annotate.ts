import { type Path, rootPath } from '../model/path';
import { dumpYaml } from '../read/yaml';
import { commentLines } from './comment';
import { lineStarts } from './lineStarts';

/** One line of a text, without its line break, and the path that it belongs to. */
export interface AnnotatedLine {
  readonly path: Path;
  readonly text: string;
}

/** YAML with comments: the text, which ends with a line break, and the same line by line. */
export interface AnnotatedYaml {
  readonly text: string;
  readonly lines: readonly AnnotatedLine[];
}

/**
 * Writes a value as YAML with a comment above the line where each commented path starts, and says of every line which
 * path it belongs to: the deepest that starts there, of a comment the commented one, inside a block of text that text's
 * own, of a header line the root. A comment on the first key of a list item stands above the item's `- `.
 * Throws if a comment's path is not in the value, so that comments cannot drift away from what they explain.
 */
export function annotate(
  value: unknown,
  comments: ReadonlyMap<Path, string>,
  options: { readonly header?: readonly string[] } = {},
): AnnotatedYaml {
  const yaml = dumpYaml(value);
  const written = yaml.replace(/\n$/, '').split('\n');
  const starts = lineStarts(value, yaml, written);
  const left = new Set(comments.keys());
  const lines: AnnotatedLine[] = (options.header ?? [])
    .flatMap((text) => commentLines(text))
    .map((text) => ({ path: rootPath, text }));
  let owner: Path = rootPath;
  for (const [index, text] of written.entries()) {
    const paths = starts[index] ?? [];
    for (const path of paths) {
      const comment = comments.get(path);
      if (comment === undefined) continue;
      left.delete(path);
      const indentation = /^ */.exec(text)?.[0] ?? '';
      for (const line of commentLines(comment, indentation)) lines.push({ path, text: line });
    }
    owner = paths.at(-1) ?? owner;
    lines.push({ path: owner, text });
  }
  for (const path of left)
    throw new Error(
      `There is no "${path}" in the document for the comment "${comments.get(path)}" to stand above.`,
    );
  return { text: lines.map(({ text }) => `${text}\n`).join(''), lines };
}
