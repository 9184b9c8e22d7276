import type { Beside, LinkState } from '../model/linkState';
import { isSetQuestion, unknown, vocabulary, type Answers, type QuestionId } from '../model/vocabulary';
import { approachOf, refsOf, variantOf } from '../knowledge/approaches';
import { malformed, optionOf } from '../knowledge/options';
import { isFillable } from '../knowledge/placeholderFields';
import { question } from '../knowledge/questions';
import { weightIds } from '../knowledge/weights';
import type { WeightStep } from '../model/environment';
import { besideKeys, fitLink, LINK_LIMIT, LINK_VERSION, wellFormed } from './encode';
import { fragmentOf, queryOf } from './fragment';
import { isDate } from './isDate';

export { encodeLink, fitLink, LINK_LIMIT, LINK_VERSION } from './encode';

export interface DecodedLink {
  readonly state: LinkState;
  /** One sentence for each thing that was not taken as written, the first ones where there are many. */
  readonly warnings: readonly string[];
}

export const emptyState: LinkState = { answers: {}, options: {}, weights: {}, unknownKeys: [] };

/** More warnings than this are counted, not told one by one. */
const mostWarnings = 10;

const shortened = (text: string): string => text.slice(0, 60);

function decodeText(text: string): string | undefined {
  try {
    return wellFormed(decodeURIComponent(text.replaceAll('+', ' ')));
  } catch {
    return undefined;
  }
}

/** What a link says, while it is read. */
interface Reading {
  answers: Answers;
  readonly options: Record<string, string>;
  readonly weights: Record<string, WeightStep>;
  columns?: readonly string[];
  readonly unknownKeys: [string, string][];
  ref?: string;
  format?: string;
  file?: string;
  beside?: Beside;
  highlight?: string;
  knowledge?: string;
  readonly warnings: string[];
}

const isQuestion = (key: string): key is QuestionId => Object.hasOwn(vocabulary, key);

function readAnswer(id: QuestionId, text: string, reading: Reading): void {
  if (text === unknown) {
    reading.answers = { ...reading.answers, [id]: unknown };
    return;
  }
  const options: readonly string[] = vocabulary[id];
  const parts = isSetQuestion(id) ? text.split(',') : [text];
  const wrong = parts.filter((part) => !options.includes(part));
  for (const part of wrong.slice(0, 3)) {
    reading.warnings.push(
      `${question(id).title}: this page knows no answer “${shortened(part)}”; it was left open.`,
    );
  }
  const known = options.filter((option) => parts.includes(option));
  if (known.length === 0) return;
  reading.answers = { ...reading.answers, [id]: isSetQuestion(id) ? known : known[0] };
}

/** What is typed is kept as it stands: the plan says what is wrong with it, and the field shows it. */
function readOption(key: string, value: string, reading: Reading): void {
  const id = key.slice('o.'.length);
  const option = optionOf(id);
  const problem = option && malformed(option, value);
  if (problem === undefined) reading.options[id] = value;
  else reading.warnings.push(`${option?.title ?? key}: ${problem} The default was taken.`);
}

const isKnown = (ref: string): boolean => variantOf(ref) !== undefined || approachOf(ref)?.id === ref;

/** One approach or variant, or two of different approaches. */
function isSolution(text: string): boolean {
  const refs = refsOf(text);
  return (
    refs.length <= 2 &&
    refs.every(isKnown) &&
    new Set(refs.map((ref) => approachOf(ref))).size === refs.length
  );
}

/** As many as stand side by side on the widest screen. */
export const COLUMN_LIMIT = 5;

function readColumns(value: string, reading: Reading): void {
  const refs = [...new Set(value.split(','))];
  const known = refs.filter(isKnown);
  for (const ref of refs.filter((each) => !known.includes(each)))
    reading.warnings.push(`This page knows no approach “${shortened(ref)}” to compare; it was left out.`);
  if (known.length > COLUMN_LIMIT)
    reading.warnings.push(`${COLUMN_LIMIT} approaches are compared at once; the others were left out.`);
  if (known.length > 0) reading.columns = known.slice(0, COLUMN_LIMIT);
}

function readWeight(key: string, value: string, reading: Reading): void {
  if (value === 'less' || value === 'more') reading.weights[key.slice('w.'.length)] = value;
  else
    reading.warnings.push(
      `The weight “${shortened(value)}” of the link is neither less nor more; the usual one was taken.`,
    );
}

/** `gitlab-runner`, or with a file `gitlab-runner:values.yaml`. Which formats there are, the place of the files says. */
function readFormat(value: string, reading: Reading): void {
  const [, format, file] = /^([a-z][a-z0-9-]{0,39})(?::(.{1,120}))?$/s.exec(value) ?? [];
  if (format === undefined)
    reading.warnings.push(`“${shortened(value)}” names no format; the usual one is shown.`);
  else {
    reading.format = format;
    if (file !== undefined) reading.file = file;
  }
}

function readBeside(view: Beside['view'], ref: string, reading: Reading): void {
  if (!isSolution(ref))
    reading.warnings.push(
      `This page knows no approach “${shortened(ref)}” to hold the manifest against; it was left out.`,
    );
  else if (reading.beside)
    reading.warnings.push('The link asks for a comparison and a migration at once; the first one is shown.');
  else reading.beside = { view, ref };
}

function readPair(key: string, value: string, reading: Reading): void {
  const { warnings } = reading;
  if (key === 'v') {
    if (value !== String(LINK_VERSION))
      warnings.push(
        `This link has version ${value.slice(0, 20)}; this page reads version ${LINK_VERSION}. What it knows was taken.`,
      );
  } else if (key === 'k') {
    if (isDate(value)) reading.knowledge = value;
    else warnings.push(`The knowledge date “${value.slice(0, 20)}” of the link is no date.`);
  } else if (key === 'a') {
    if (isSolution(value)) reading.ref = value;
    else warnings.push(`This page knows no approach “${shortened(value)}”; the recommendation is shown.`);
  } else if (key === 'c') {
    readColumns(value, reading);
  } else if (key === 'f') {
    readFormat(value, reading);
  } else if (key === besideKeys.compare) {
    readBeside('compare', value, reading);
  } else if (key === besideKeys.migrate) {
    readBeside('migrate', value, reading);
  } else if (key === 'h') {
    reading.highlight = value;
  } else if (isQuestion(key)) {
    readAnswer(key, value, reading);
  } else if (isOption(key)) {
    readOption(key, value, reading);
  } else if (isWeight(key)) {
    readWeight(key, value, reading);
  } else {
    reading.unknownKeys.push([key, value]);
    warnings.push(`This page does not know “${key.slice(0, 40)}”; it is kept in the link.`);
  }
}

/** The weight of a criterion, or of the risks. */
const isWeight = (key: string): boolean => key.startsWith('w.') && weightIds.includes(key.slice('w.'.length));

/** An option, or a text that stands for a placeholder. */
const isOption = (key: string): boolean => {
  const id = key.slice('o.'.length);
  return key.startsWith('o.') && (optionOf(id) !== undefined || isFillable(id));
};

const isOwn = (key: string): boolean =>
  ['v', 'k', 'a', 'c', 'h', 'f', ...Object.values<string>(besideKeys)].includes(key) ||
  isQuestion(key) ||
  isWeight(key) ||
  isOption(key);

/** The pairs of a query, decoded. Of a key of ours that stands there twice, the last one. */
function pairsOf(query: string, warnings: string[]): [string, string][] {
  const pairs = new Map<string, [string, string]>();
  for (const [index, pair] of query.split('&').entries()) {
    if (pair === '') continue;
    const equals = pair.indexOf('=');
    const key = decodeText(equals < 0 ? pair : pair.slice(0, equals));
    const value = decodeText(equals < 0 ? '' : pair.slice(equals + 1));
    if (key === undefined || value === undefined) {
      warnings.push(`A part of the link cannot be read: “${shortened(pair)}”.`);
      continue;
    }
    const id = isOwn(key) ? key : `${index} ${key}`;
    if (pairs.has(id)) warnings.push(`“${key}” stands in the link more than once; the last one counts.`);
    pairs.set(id, [key, value]);
  }
  return [...pairs.values()];
}

/** Each sentence once, at most `mostWarnings` of them, and how many more there are. */
function told(warnings: readonly string[]): string[] {
  const distinct = [...new Set(warnings)];
  const rest = distinct.length - mostWarnings;
  if (rest <= 0) return distinct;
  return [...distinct.slice(0, mostWarnings), `${rest} more parts of the link were not taken as written.`];
}

/**
 * Reads a link, a fragment or a whole address; `#/choose?…` of the single-file form too. Never throws. What it does
 * not know is kept and named, as long as a link has room for it.
 */
export function decodeLink(link: string): DecodedLink {
  const fragment = fragmentOf(link);
  if (fragment === undefined)
    return {
      state: emptyState,
      warnings: ['This address has no part after a “#”, where the answers of a link stand: copy all of it.'],
    };
  const query = queryOf(fragment);
  if (query.length > LINK_LIMIT)
    return {
      state: emptyState,
      warnings: [`This link has ${query.length} characters; links over ${LINK_LIMIT} are not read.`],
    };
  const warnings: string[] = [];
  const reading: Reading = { answers: {}, options: {}, weights: {}, unknownKeys: [], warnings };
  for (const [key, value] of pairsOf(query, warnings)) readPair(key, value, reading);
  const { warnings: _warnings, ...read } = reading;
  const { state, warnings: leftOut } = fitLink(read);
  return { state, warnings: told([...warnings, ...leftOut]) };
}
