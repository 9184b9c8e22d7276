import { type Path, pathsAround } from '../model/path';
import { lineStarts } from './lineIndex';
import type { YamlDocument } from './yamlText';

/** Where the value of a path begins and ends in the text, and how it is written. */
export interface ValuePlace {
  readonly start: number;
  readonly end: number;
  /** It lies inside brackets. */
  readonly inFlow: boolean;
  /** `bracket`: { } or [ ]. `below`: on the lines below its key. `nothing`: empty. `other`: not to be touched. */
  readonly written: 'bracket' | 'scalar' | 'below' | 'nothing' | 'other';
}

/** The offset after the quote that closes the one at this offset; undefined where none does. */
function afterQuote(text: string, start: number): number | undefined {
  const quote = text.charAt(start);
  for (let at = start + 1; at < text.length; at++) {
    if (quote === '"' && text[at] === '\\') at++;
    else if (text[at] === quote && quote === "'" && text[at + 1] === quote) at++;
    else if (text[at] === quote) return at + 1;
  }
  return undefined;
}

/** The offset after the bracket that closes the one at this offset; undefined where there is a comment in between. */
function afterBracket(text: string, start: number): number | undefined {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const character = text.charAt(at);
    if ('{['.includes(character)) depth++;
    else if ('}]'.includes(character) && --depth === 0) return at + 1;
    else if (character === '#' && /\s/.test(text.charAt(at - 1))) return undefined;
    else if (/["']/.test(character) && /[\s,:[{]/.test(text.charAt(at - 1))) {
      const end = afterQuote(text, at);
      if (end === undefined) return undefined;
      at = end - 1;
    }
  }
  return undefined;
}

/** The text of a document by path: where lines begin and values stand. Positions come from the reader. */
export class YamlSource {
  readonly #starts: readonly number[];

  constructor(
    readonly text: string,
    readonly lines: YamlDocument['lines'],
  ) {
    this.#starts = lineStarts(text);
  }

  /** The offset at which a line begins, from 1; the end of the text for the line after the last. */
  lineStart(line: number): number {
    return this.#starts[line - 1] ?? this.text.length;
  }

  /** The offset of the key or the dash of a path. */
  at(path: Path): number {
    const position = this.lines.get(path);
    return position ? this.lineStart(position.line) + position.column - 1 : -1;
  }

  /** Whether nothing but spaces stands before a path on its line. */
  beginsLine(path: Path): boolean {
    const position = this.lines.get(path);
    return (
      position !== undefined && /^ *$/.test(this.text.slice(this.lineStart(position.line), this.at(path)))
    );
  }

  /** Where the value of a path stands; undefined where that cannot be told for certain. */
  place(path: Path): ValuePlace | undefined {
    let inFlow = false;
    let place: ValuePlace | undefined;
    for (const each of pathsAround(path).toReversed()) {
      place = this.#placeIn(each, inFlow);
      if (!place) return undefined;
      inFlow ||= place.written === 'bracket';
    }
    return place;
  }

  #placeIn(path: Path, inFlow: boolean): ValuePlace | undefined {
    const position = this.lines.get(path);
    const start = position && this.#valueStart(path, inFlow);
    if (!position || start === undefined) return undefined;
    const first = this.text.charAt(start);
    const place = (end: number | undefined, written: ValuePlace['written']): ValuePlace | undefined =>
      end === undefined ? undefined : { start, end, inFlow, written };
    if (/[{[]/.test(first)) {
      const end = afterBracket(this.text, start);
      return place(end ?? start, end === undefined ? 'other' : 'bracket');
    }
    if (/["']/.test(first) && path !== '') return place(afterQuote(this.text, start), 'scalar');
    if (/[&*!|>]/.test(first)) return place(start, 'other');
    if (first === '' || /[\r\n#]/.test(first) || path === '') {
      const below = position.endLine > position.line || path === '';
      return place(below ? this.#lineEnd(position.endLine) : start, below ? 'below' : 'nothing');
    }
    const rest = this.text.slice(start, this.#lineEnd(position.line));
    const length = rest.search(inFlow ? /\s*(?:[,}\]]|\s#|$)/ : /\s*(?:\s#|$)/);
    return place(start + length, position.endLine > position.line ? 'other' : 'scalar');
  }

  /** The offset of a line's break, or the end of the text. */
  #lineEnd(line: number): number {
    const next = this.lineStart(line + 1);
    return this.text.slice(0, next).replace(/(?:\r\n|\r|\n)$/, '').length;
  }

  #valueStart(path: Path, inFlow: boolean): number | undefined {
    const at = this.at(path);
    if (path === '') return at;
    const inList = /\/(?:\[[^/]*\](?:#\d+)?|\d+)$/.test(path) && (inFlow || this.text[at] === '-');
    let end: number | undefined = at;
    if (!inList) {
      end = /["']/.test(this.text.charAt(at)) ? afterQuote(this.text, at) : at;
      const colon = end === undefined ? -1 : this.text.slice(end).search(/:(?=[\s,[\]{}"']|$)/);
      if (end === undefined || colon < 0) return undefined;
      end += colon + 1;
    } else if (!inFlow) {
      end = at + 1;
    }
    while (/[ \t]/.test(this.text.charAt(end))) end++;
    return end;
  }
}
