import { type GroovyLiteral, type GroovyQuote, readLiteral } from './groovyLiteral';
import { type GroovyToken, groovyTokens } from './groovyTokens';
import { lineIndex } from './lineIndex';

/** A pod template found in a Jenkinsfile. */
export interface PodYaml {
  readonly yaml: string;
  /** The line of the Jenkinsfile, from 1, where the first line of `yaml` stands. */
  readonly firstLine: number;
  /** The line of the Jenkinsfile of a line of `yaml`, both from 1. */
  readonly lineOf: (line: number) => number;
  readonly quote: GroovyQuote;
  /** Whether Groovy puts something in; such places are left as `$name` or `${name}`, longer ones as `${...}`. */
  readonly interpolated: boolean;
}

/**
 * The text that a Groovy string literal stands for, as Groovy 2.4 reads it (the version in Jenkins); undefined if this is
 * not exactly one literal. What is interpolated is left as it is written. An escape that Groovy refuses stands for itself.
 */
export function readGroovyString(literal: string): string | undefined {
  const read = readLiteral(literal, 0);
  return read?.closed && read.end === literal.length ? read.value : undefined;
}

const isCharacter = (token: GroovyToken | undefined, characters: string): boolean =>
  token?.kind === 'character' && characters.includes(token.text);

const isWord = (token: GroovyToken | undefined, text: string): boolean =>
  token?.kind === 'word' && token.text === text;

/** What `'''…'''.stripMargin()` gives, with the margin that everybody uses. */
const stripMargin = (text: string): string => text.replaceAll(/^[ \t]*\|/gm, '');

/**
 * Finds the pod templates in a Jenkinsfile, scripted or declarative: strings given as `yaml`, directly or through a
 * variable, in order of appearance. Comments and the text of other strings are not looked at. A string that is never
 * closed counts to the end of the text. Never throws.
 */
export function podYamlInJenkinsfile(text: string): PodYaml[] {
  const tokens = groovyTokens(text);
  const placeOf = lineIndex(text);
  const assigned = new Map<string, number>();
  const found = new Map<number, GroovyLiteral>();
  for (const [index, token] of tokens.entries()) {
    const variable = tokens[index - 2];
    if (token.kind === 'string' && isCharacter(tokens[index - 1], '=') && variable?.kind === 'word')
      assigned.set(variable.text, index);
    if (!isWord(token, 'yaml')) continue;
    const given = isCharacter(tokens[index + 1], ':(=') ? index + 2 : index + 1;
    const value = tokens[given];
    const at = value?.kind === 'word' ? assigned.get(value.text) : given;
    const string = at === undefined ? undefined : tokens[at];
    if (at !== undefined && string?.kind === 'string' && string.literal.value.trim() !== '')
      found.set(at, string.literal);
  }
  return [...found]
    .toSorted(([a], [b]) => a - b)
    .map(([index, { value, quote, interpolated, lineOffsets }]) => {
      const margin = isCharacter(tokens[index + 1], '.') && isWord(tokens[index + 2], 'stripMargin');
      const lines = lineOffsets.map((offset) => placeOf(offset).line);
      const lineOf = (line: number): number => lines[Math.min(Math.max(line, 1), lines.length) - 1] ?? 1;
      return { yaml: margin ? stripMargin(value) : value, firstLine: lineOf(1), lineOf, quote, interpolated };
    });
}
