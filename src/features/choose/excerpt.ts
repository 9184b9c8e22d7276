import type { RenderedLine } from '../../core';
import type { CodePiece } from '../../ui/codePieces';

const indentOf = (text: string): number => text.length - text.trimStart().length;

/** A line that says something by itself: a key with its value, or a member of a list. */
const hasValue = (text: string): boolean => !text.trimEnd().endsWith(':');

/** The line below, where a line is only a key or the name of a mount and the line below says the rest. */
function rest(lines: readonly RenderedLine[], index: number): number[] {
  const text = lines[index]?.text ?? '';
  const below = lines[index + 1];
  const isInside = below !== undefined && below.path !== '' && indentOf(below.text) > indentOf(text);
  return isInside && hasValue(below.text) ? [index + 1] : [];
}

/** The keys around a line without which it cannot be read: the nearest one, and the name of its container. */
function around(lines: readonly RenderedLine[], index: number): number[] {
  const found: number[] = [];
  let indent = indentOf(lines[index]?.text ?? '');
  for (let at = index - 1; at >= 0 && indent > 0; at -= 1) {
    const line = lines[at];
    if (!line || line.path === '' || line.text.trim() === '' || indentOf(line.text) >= indent) continue;
    const isNearest = indent === indentOf(lines[index]?.text ?? '');
    indent = indentOf(line.text);
    if (line.path.endsWith('#/spec')) break;
    if (isNearest || line.text.trim().startsWith('- name:')) found.push(at);
  }
  return found;
}

/**
 * Indexes of the lines that matter most now, in the order of the file and with what they need to be read: what just
 * changed, then what raises or closes a risk. A note that stands at several lines counts once.
 */
export function linesThatMatter(
  lines: readonly RenderedLine[],
  isChanged: (index: number) => boolean,
  most: number,
): number[] {
  const weight = (index: number): number => {
    const line = lines[index];
    return (isChanged(index) ? 100 : 0) + (line?.starts ? (line.note?.risks.length ?? 0) : 0);
  };
  const seen = new Set<string>();
  const candidates = lines
    .map((_, index) => index)
    .filter((index) => {
      const line = lines[index];
      if (!line || line.comment || line.path === '' || weight(index) === 0) return false;
      if (isChanged(index)) return true;
      if (!line.starts || !line.note || seen.has(line.note.id)) return false;
      if (!hasValue(line.text) && rest(lines, index).length === 0) return false;
      seen.add(line.note.id);
      return true;
    })
    .toSorted((a, b) => weight(b) - weight(a) || a - b);
  const chosen = new Set<number>();
  const take = (indexes: readonly number[]): void => {
    const wanted = indexes.filter((index) => !chosen.has(index));
    if (chosen.size + wanted.length <= most) for (const index of wanted) chosen.add(index);
  };
  for (const index of candidates) take([index, ...rest(lines, index), ...around(lines, index)]);
  // A gap of one line would cost as much as the line.
  for (const index of [...chosen].filter((each) => chosen.has(each + 2))) take([index + 1]);
  return [...chosen].toSorted((a, b) => a - b);
}

/** How far all of these lines are indented. */
export const commonIndent = (texts: readonly string[]): number =>
  texts.length === 0 ? 0 : Math.min(...texts.map(indentOf));

/** A line of a pod in its inks. What we write is plain enough for one pattern: no highlighter is loaded for it. */
export function paintedLine(text: string): CodePiece[] {
  const [, dashes = '', key = '', colon = '', value = ''] =
    /^(\s*(?:- )*)(?:([\w./-]+)(:(?: |$)))?(.*)$/.exec(text) ?? [];
  const kind = /^(true|false|null|-?\d+(\.\d+)?)$/.test(value) ? 'value' : 'string';
  const pieces: CodePiece[] = [
    { text: dashes, kind: 'punct' },
    { text: key, kind: 'key' },
    { text: colon, kind: 'punct' },
    { text: value, kind },
  ];
  return pieces.filter((piece) => piece.text !== '');
}
