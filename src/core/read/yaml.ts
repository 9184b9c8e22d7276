/** YAML in and out. The only module that names js-yaml. */
import {
  boolYaml11Tag,
  constructFromEvents,
  CORE_SCHEMA,
  DEFAULT_SCALAR_STYLE_RULES,
  defineScalarTag,
  dump,
  type Event,
  EVENT_ID,
  getScalarValue,
  mergeTag,
  NOT_RESOLVED,
  parseEvents,
  SCALAR_STYLE,
  type ScalarEvent,
  type ScalarStyleRule,
  YAMLException,
} from 'js-yaml';
import { numberStarts, readFraction, readWholeNumber, wholeNumberStarts } from './kubernetesScalars';
import { joinLineAbove } from './joinLines';
import { lineStartBefore } from './lineIndex';
import type { SourceEvent } from './sourceTree';
import { type ParsedDocument, type ParseProblem, readText, yamlLimits, type YamlText } from './yamlText';

/** Plain scalars as kubectl reads them: `yes` is true, `0400` is 256; `<<` merges. */
const schema = CORE_SCHEMA.withTags(
  mergeTag,
  boolYaml11Tag,
  defineScalarTag<number>('tag:yaml.org,2002:int', {
    implicit: true,
    implicitFirstChars: wholeNumberStarts,
    resolve: (source) => readWholeNumber(source) ?? NOT_RESOLVED,
    identify: () => false,
  }),
  defineScalarTag<number>('tag:yaml.org,2002:float', {
    implicit: true,
    implicitFirstChars: numberStarts,
    resolve: (source) => readFraction(source) ?? NOT_RESOLVED,
    identify: () => false,
  }),
);

/** Where the `|` or `>` of a block scalar stands: the event tells only of the first line of content. */
function indicatorOf(source: string, contentStart: number): number {
  let end = contentStart;
  if (source[end - 1] === '\n') end--;
  if (source[end - 1] === '\r') end--;
  const start = lineStartBefore(source, end);
  const found = /[|>][-+0-9]{0,2}(?:[ \t]+#.*|[ \t]*)$/.exec(source.slice(start, end));
  return found ? start + found.index : contentStart;
}

/** The first and last offset of a scalar with its tag, anchor, quotes or indicator; -1 where it is empty. */
function extentOf(source: string, event: ScalarEvent): { start: number; end: number } {
  let { valueStart: start, valueEnd: end } = event;
  if (event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED) {
    start--;
    end++;
  } else if (event.style !== SCALAR_STYLE.PLAIN) {
    // Blank lines below a block scalar are left out.
    start = indicatorOf(source, start);
    while (end > start && /\s/.test(source.charAt(end - 1))) end--;
  }
  const starts = [start, event.tagStart, event.anchorStart - 1].filter((offset) => offset >= 0);
  return {
    start: starts.length === 0 ? -1 : Math.min(...starts),
    end: Math.max(end, event.tagEnd, event.anchorEnd),
  };
}

/** A word that no YAML reads as anything but text; saves most keys the way through the parser. */
const isSurelyText = (text: string): boolean =>
  /^[a-z]/i.test(text) && !/^(?:[yn]|yes|no|on|off|true|false|null)$/i.test(text);

/** The events of one document, without its own opening and closing, as the tree of positions wants them. */
function sourceEvents(source: string, document: Event, events: readonly Event[]): SourceEvent[] {
  const keyOf = (event: ScalarEvent): string => {
    const text = getScalarValue(source, event);
    if (event.tagStart < 0 && (event.style !== SCALAR_STYLE.PLAIN || isSurelyText(text))) return text;
    return String(constructFromEvents([document, event, { type: EVENT_ID.POP }], { source, schema })[0]);
  };
  return events.map((event): SourceEvent => {
    if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) {
      const kind = event.type === EVENT_ID.MAPPING ? 'mapping' : 'sequence';
      return { kind, start: event.start, bracketed: '[{'.includes(source.charAt(event.start)) };
    }
    if (event.type === EVENT_ID.SCALAR)
      return { kind: 'leaf', ...extentOf(source, event), key: () => keyOf(event) };
    if (event.type === EVENT_ID.ALIAS)
      return { kind: 'leaf', start: event.anchorStart - 1, end: event.anchorEnd, key: () => '' };
    return { kind: 'close' };
  });
}

/** What the parser did not like, at the place that it did not tell. */
class Misplaced extends Error {
  constructor(
    readonly reason: string,
    readonly offset: number,
  ) {
    super(reason);
  }
}

const problemOf = (error: unknown): ParseProblem =>
  error instanceof Misplaced
    ? { reason: error.reason, offset: error.offset }
    : error instanceof YAMLException
      ? { reason: error.reason, offset: error.mark?.position ?? 0 }
      : { reason: error instanceof Error ? error.message : String(error), offset: 0 };

/** Where a mapping or a list stands as a key, as in `{{ .Values.x }}`: the parser does not tell. */
function collectionAsKey(events: readonly Event[]): number | undefined {
  /** For every open collection whether a key comes next; undefined for a list. */
  const open: (boolean | undefined)[] = [];
  for (const event of events) {
    const opens = event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE;
    if (event.type === EVENT_ID.POP) {
      open.pop();
      continue;
    }
    const last = open.length - 1;
    if (opens && open[last] === true) return event.start;
    if (open[last] !== undefined) open[last] = !open[last];
    if (event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.SEQUENCE) open.push(undefined);
    if (event.type === EVENT_ID.MAPPING) open.push(true);
  }
  return undefined;
}

/** The value of one document. A repeated key is a problem, and its last value counts. */
function construct(source: string, events: Event[], problems: ParseProblem[]): unknown {
  const options = { source, schema, maxAliases: yamlLimits.aliases, maxTotalMergeKeys: yamlLimits.mergeKeys };
  try {
    return constructFromEvents(events, options)[0];
  } catch (error) {
    const problem = problemOf(error);
    const offset = problem.reason.includes('complex keys') ? collectionAsKey(events) : undefined;
    if (offset !== undefined) throw new Misplaced(problem.reason, offset);
    if (problem.reason !== 'duplicated mapping key') throw error;
    problems.push(problem);
    return constructFromEvents(events, { ...options, json: true })[0];
  }
}

/**
 * The events of a text. js-yaml insists that a flow collection is indented more than its key, to its last bracket;
 * kubectl and most people do not. Such lines are joined to the line above, which moves no offset.
 */
function eventsOf(source: string): Event[] {
  let joined = source;
  for (let attempt = 0; ; attempt++) {
    try {
      const events = parseEvents(joined, { maxDepth: yamlLimits.depth });
      // `fast` says that the text between the offsets is the value: not so in the source, with its line breaks.
      return joined === source
        ? events
        : events.map((event) => ('fast' in event ? { ...event, fast: false } : event));
    } catch (error) {
      const { reason, offset } = problemOf(error);
      const next = reason === 'deficient indentation' ? joinLineAbove(joined, offset) : undefined;
      if (next === undefined || attempt >= yamlLimits.joinedLines) throw error;
      joined = next;
    }
  }
}

function parse(source: string): { documents: ParsedDocument[]; problems: ParseProblem[] } {
  const documents: ParsedDocument[] = [];
  const problems: ParseProblem[] = [];
  try {
    const events = eventsOf(source);
    const starts = [...events.entries()].filter(([, { type }]) => type === EVENT_ID.DOCUMENT);
    for (const [index, [start, document]] of starts.entries()) {
      const own = events.slice(start, starts[index + 1]?.[0]);
      const value = construct(source, own, problems);
      documents.push({ value, events: sourceEvents(source, document, own.slice(1, -1)) });
    }
  } catch (error) {
    problems.push(problemOf(error));
  }
  return { documents, problems };
}

/**
 * Reads pasted YAML as kubectl would, every document on its own, with the position of everything in it.
 * Documents without content are left out. Never throws: what cannot be read is in `errors`.
 */
export const readYaml = (text: string): YamlText => readText(text, parse);

const isNumberForKubectl = (text: string): boolean =>
  readWholeNumber(text) !== undefined || readFraction(text) !== undefined;

/**
 * Quotes what js-yaml 5.5 would not: text that kubectl alone reads as a number (`0X1F`, `-_1`); text with blank lines at
 * its end, which as a block scalar would need `|+` and an end-of-document line; and `--- x`, which as a key at the left
 * margin would begin a document.
 */
const quoteMore: ScalarStyleRule = (layout) => {
  const { value, tag } = layout.node;
  if (layout.style !== SCALAR_STYLE.PLAIN || tag !== 'tag:yaml.org,2002:str') return;
  const beginsDocument = layout.isKey && /^(?:---|\.\.\.)(?:\s|$)/.test(value);
  if (beginsDocument || isNumberForKubectl(value) || /(?:^|\n)\n$/.test(value))
    layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
};

/**
 * Our YAML: two spaces, block style, list items indented under their key, keys as given, no folding, no aliases;
 * strings are quoted, with double quotes, wherever any YAML version would read them as something else.
 * Text of several lines is a block scalar. Members that are `undefined` are left out.
 */
export const dumpYaml = (value: unknown): string =>
  dump(value, {
    lineWidth: -1,
    noRefs: true,
    quoteStyle: 'double',
    scalarStyleRules: [quoteMore, ...Object.values(DEFAULT_SCALAR_STYLE_RULES)],
  });
