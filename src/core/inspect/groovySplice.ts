import type { PodYaml } from '../read/groovy';
import { lineStarts } from '../read/lineIndex';

/** How many lines two lists have in common, from the front. */
function common(one: readonly string[], other: readonly string[], most: number): number {
  let count = 0;
  while (count < most && one[count] === other[count]) count += 1;
  return count;
}

/** What Groovy would not read as it is written in a string with these quotes. */
const special: Readonly<Record<PodYaml['quote'], RegExp | undefined>> = {
  "'''": /\\|'''/,
  '"""': /\\|\$|"""/,
  "'": undefined,
  '"': undefined,
};

/**
 * Puts changed YAML into the string of a Jenkinsfile that holds it. Only the lines that differ are touched; undefined
 * where one of them, or the line before, is not written as it reads: with an escape, an interpolation, beside the quotes.
 */
export function groovySplice(
  jenkinsfile: string,
  { lineOf, quote }: PodYaml,
  yaml: string,
  edited: string,
): string | undefined {
  const refused = special[quote];
  const [before, after] = [yaml.split('\n'), edited.split('\n')];
  const start = common(before, after, Math.min(before.length, after.length));
  const rest = Math.min(before.length, after.length) - start;
  const kept = common(before.toReversed(), after.toReversed(), rest);
  const [end, newEnd] = [before.length - kept, after.length - kept];
  const starts = lineStarts(jenkinsfile);
  const offsetOf = (line: number): number => starts[lineOf(line + 1) - 1] ?? jenkinsfile.length;
  const written = (line: number): string =>
    jenkinsfile.slice(offsetOf(line), starts[lineOf(line + 1)]).replace(/[\r\n]+$/, '');
  const margin = /^[ \t]*\|/.exec(written(start - 1))?.[0] ?? '';
  const isAsRead = (line: number): boolean =>
    (written(line) === before[line] || written(line) === `${margin}${before[line]}`) &&
    lineOf(line + 2) === lineOf(line + 1) + 1;
  const touched = Array.from({ length: end - start + 1 }, (_, index) => start - 1 + index);
  // The first line stands behind the opening quotes, the last before the closing ones.
  if (!refused || start < 2 || end >= before.length || !touched.every(isAsRead)) return undefined;
  const added = after.slice(start, newEnd);
  if (added.some((line) => refused.test(line))) return undefined;
  const isMargin = written(start - 1) !== before[start - 1];
  const lineBreak = jenkinsfile.includes('\r\n') ? '\r\n' : '\n';
  const lines = added.map((line) => `${isMargin ? margin : ''}${line}${lineBreak}`);
  return jenkinsfile.slice(0, offsetOf(start)) + lines.join('') + jenkinsfile.slice(offsetOf(end));
}
