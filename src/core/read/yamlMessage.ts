/** What could not be read: a sentence that names the line, and that line, counted from 1 in the whole text. */
export interface TextError {
  readonly line: number;
  readonly message: string;
}

/** The YAML parser's reasons that deserve advice; the first that fits is used. */
const advice: readonly [fits: (reason: string, source: string) => boolean, sentence: string][] = [
  [(_, source) => source.includes('{{'), 'holds a template expression; give the rendered text instead'],
  [(reason) => reason.startsWith('tab characters'), 'is indented with a tab; indent with spaces'],
  [
    (reason) => reason === 'duplicated mapping key',
    'repeats a key of the same mapping; the last value was read, remove one of them',
  ],
  [
    (reason) => /^unknown (?:scalar|sequence|mapping) tag/.test(reason),
    'has a tag (a word that begins with "!") that is not known; remove it',
  ],
  [
    (reason) => reason.includes('maxDepth') || reason.startsWith('it is nested'),
    'is nested too deeply; no manifest needs that, look for an alias that contains itself',
  ],
  [
    (reason) => reason.startsWith('it has too many values'),
    'is where the text has too many values, its aliases followed; give only the part that matters',
  ],
  [
    (reason) => reason.startsWith('the keys that lead here'),
    'stands under keys that are too long; shorten them',
  ],
  [(reason) => reason.includes('maxAliases'), 'has one alias too many; write the values out'],
  [(reason) => reason.includes('maxTotalMergeKeys'), 'merges too many keys with "<<"; write the values out'],
];

const longestQuote = 60;

const quoted = (source: string): string => {
  const text = source.trim();
  return text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text;
};

/** One sentence for a reason of the parser; `source` is the text of the line. */
export function yamlMessage(line: number, reason: string, source: string): string {
  const text = quoted(source);
  const where = text === '' ? `Line ${line}` : `Line ${line} ("${text}")`;
  const known = advice.find(([fits]) => fits(reason, source));
  return known ? `${where} ${known[1]}.` : `${where} cannot be read as YAML: ${reason}.`;
}
