import { lineStartBefore } from './lineIndex';

/** One event of a YAML parser, reduced to where it stands. Offsets are those of the source; -1 means nowhere. */
export type SourceEvent =
  | { readonly kind: 'mapping' | 'sequence'; readonly start: number; readonly bracketed: boolean }
  | { readonly kind: 'leaf'; readonly start: number; readonly end: number; readonly key: () => string }
  | { readonly kind: 'close' };

/**
 * A node of the source. `at` is where its key or its `- ` stands, or for the root its content; `end` is the offset
 * after its last character. An alias and an empty value have no members.
 */
export interface SourceNode {
  readonly at: number;
  readonly end: number;
  readonly members: ReadonlyMap<string, SourceNode> | readonly SourceNode[];
}

/** Where the next `- ` of a block sequence in this column stands: the parser tells only of the first. */
function nextDash(source: string, from: number, column: number): number {
  const dash = new RegExp(`^ {${column}}-(?=\\s|$)`, 'gm');
  dash.lastIndex = from;
  const found = dash.exec(source);
  return found ? found.index + column : from;
}

/** The offset after the bracket that closes a flow collection: the parser does not tell where that is. */
function afterBracket(source: string, from: number): number {
  const closing = /(?:[\s,:]|#[^\r\n]*[\r\n])*[\]}]/y;
  closing.lastIndex = from;
  return closing.test(source) ? closing.lastIndex : from;
}

/** Builds the tree of one document from its events: those between the opening and the closing of the document. */
export function sourceTree(source: string, events: readonly SourceEvent[]): SourceNode {
  let index = 0;
  let cursor = 0;
  const next = (): SourceEvent => events[index++] ?? { kind: 'close' };
  const isOpen = (): boolean => index < events.length && events[index]?.kind !== 'close';
  const startOfNext = (): number => {
    const event = events[index];
    return event === undefined || event.kind === 'close' || event.start < 0 ? cursor : event.start;
  };

  function readMapping(): Map<string, SourceNode> {
    const entries = new Map<string, SourceNode>();
    while (isOpen()) {
      const at = startOfNext();
      const key = next();
      if (key.kind !== 'leaf') throw new Error('a mapping key must be a plain value');
      cursor = Math.max(cursor, key.end);
      entries.set(key.key(), readNode(at));
    }
    return entries;
  }

  function readSequence(start: number, bracketed: boolean): SourceNode[] {
    const items: SourceNode[] = [];
    const column = bracketed ? 0 : start - lineStartBefore(source, start);
    while (isOpen()) {
      let at = startOfNext();
      if (!bracketed) {
        at = items.length === 0 ? start : nextDash(source, cursor, column);
        cursor = at + 1;
      }
      items.push(readNode(at));
    }
    return items;
  }

  function readNode(at: number): SourceNode {
    const event = next();
    if (event.kind === 'close') return { at, end: cursor, members: [] };
    if (event.kind === 'leaf') {
      cursor = Math.max(cursor, event.end);
      return { at, end: cursor, members: [] };
    }
    if (event.bracketed) cursor = event.start + 1;
    const members = event.kind === 'mapping' ? readMapping() : readSequence(event.start, event.bracketed);
    next();
    if (event.bracketed) cursor = afterBracket(source, cursor);
    return { at, end: cursor, members };
  }

  return readNode(startOfNext());
}
