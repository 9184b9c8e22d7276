/** The widest line that a comment makes, its indentation counted. */
const lineWidth = 100;
/** Deep inside a document a comment still has this much room for its text. */
const narrowest = 40;

// eslint-disable-next-line no-control-regex -- exactly these are what no YAML may hold, not even in a comment
const unprintable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFEFF\uFFFE\uFFFF\p{Surrogate}]/gu;

/** Breaks one paragraph at its spaces. A word that is longer than the width stays whole; indentation is kept. */
function wrap(paragraph: string, width: number): string[] {
  const indentation = /^ */.exec(paragraph)?.[0] ?? '';
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(/[ \t]+/).filter((part) => part !== '')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? `${indentation}${word}` : `${line} ${word}`;
  }
  return [...lines, line];
}

/** A few usual words with single spaces between: nothing to break and nothing to replace. */
const isOneLine = (text: string): boolean => /^[!-~’“”…]+(?: [!-~’“”…]+)*$/.test(text);

/**
 * The lines of a `# ` comment: every line of the text, wrapped, behind this indentation.
 * An empty line of the text becomes a lone `#`; characters that YAML forbids become spaces.
 */
export function commentLines(text: string, indentation = ''): string[] {
  const width = Math.max(narrowest, lineWidth - indentation.length - 2);
  if (text.length <= width && isOneLine(text)) return [`${indentation}# ${text}`];
  return text
    .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
    .flatMap((paragraph) => wrap(paragraph.replace(unprintable, ' '), width))
    .map((line) => `${indentation}# ${line}`.trimEnd());
}
