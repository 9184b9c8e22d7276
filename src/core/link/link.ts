import type { LinkState } from '../model/linkState';
import {
  isSetQuestion,
  questionIds,
  unknown,
  vocabulary,
  type Answers,
  type QuestionId,
} from '../model/vocabulary';
import { approachOf, variantOf } from '../knowledge/approaches';
import { malformed, optionOf, options as optionRegistry } from '../knowledge/options';
import { question } from '../knowledge/questions';
import { knowledgeDate } from '../knowledge/knowledgeDate';

export const LINK_VERSION = 1;
/** Longest fragment that is read or written, in characters. */
export const LINK_LIMIT = 8192;

export interface DecodedLink {
  readonly state: LinkState;
  /** One sentence for each thing that was not taken as written. */
  readonly warnings: readonly string[];
}

export const emptyState: LinkState = { answers: {}, options: {}, unknownKeys: [] };

/** Half a surrogate pair has no encoding; it becomes the replacement character. */
const wellFormed = (text: string): string =>
  text.replaceAll(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');

const encodeText = (text: string): string =>
  encodeURIComponent(wellFormed(text)).replaceAll('%2C', ',').replaceAll('%2F', '/').replaceAll('%3A', ':');

function decodeText(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return undefined;
  }
}

/** The fragment of a state, without the hash mark: `v=1&k=2026-11-21&jobs=build-image`. */
export function encodeLink(state: LinkState): string {
  const pairs: [string, string][] = [
    ['v', String(LINK_VERSION)],
    ['k', state.knowledge ?? knowledgeDate],
  ];
  for (const id of questionIds) {
    const value = state.answers[id];
    if (value !== undefined) pairs.push([id, Array.isArray(value) ? value.join(',') : String(value)]);
  }
  if (state.ref !== undefined) pairs.push(['a', state.ref]);
  for (const { id } of optionRegistry) {
    const value = state.options[id];
    if (value !== undefined) pairs.push([`o.${id}`, value]);
  }
  if (state.highlight !== undefined) pairs.push(['h', state.highlight]);
  pairs.push(...state.unknownKeys.map(([key, value]): [string, string] => [key, value]));
  return pairs.map(([key, value]) => `${encodeText(key)}=${encodeText(value)}`).join('&');
}

const isQuestion = (key: string): key is QuestionId => Object.hasOwn(vocabulary, key);

function decodeAnswer(id: QuestionId, text: string, warnings: string[]): Answers {
  if (text === unknown) return { [id]: unknown };
  const options: readonly string[] = vocabulary[id];
  const parts = isSetQuestion(id) ? text.split(',') : [text];
  const wrong = parts.filter((part) => !options.includes(part));
  for (const part of wrong.slice(0, 3)) {
    warnings.push(
      `${question(id).title}: this page knows no answer “${part.slice(0, 60)}”; it was left open.`,
    );
  }
  const known = options.filter((option) => parts.includes(option));
  if (known.length === 0) return {};
  return { [id]: isSetQuestion(id) ? known : known[0] };
}

/**
 * Reads a link, a fragment or a whole address; `#/choose?…` of the single-file form too. Never throws. What it does
 * not know is kept and named.
 */
export function decodeLink(link: string): DecodedLink {
  const warnings: string[] = [];
  const hash = link.indexOf('#');
  const raw = hash >= 0 ? link.slice(hash + 1) : link;
  const query = raw.startsWith('/')
    ? raw.slice(raw.indexOf('?') < 0 ? raw.length : raw.indexOf('?') + 1)
    : raw;
  if (query.length > LINK_LIMIT) {
    return {
      state: emptyState,
      warnings: [`This link has ${query.length} characters; links over ${LINK_LIMIT} are not read.`],
    };
  }
  let answers: Answers = {};
  const options: Record<string, string> = {};
  const unknownKeys: [string, string][] = [];
  let ref: string | undefined;
  let highlight: string | undefined;
  let knowledge: string | undefined;
  for (const pair of query.split('&')) {
    if (pair === '') continue;
    const equals = pair.indexOf('=');
    const key = decodeText(equals < 0 ? pair : pair.slice(0, equals));
    const value = decodeText(equals < 0 ? '' : pair.slice(equals + 1));
    if (key === undefined || value === undefined) {
      warnings.push(`A part of the link cannot be read: “${pair.slice(0, 60)}”.`);
    } else if (key === 'v') {
      if (value !== String(LINK_VERSION)) {
        warnings.push(
          `This link has version ${value.slice(0, 20)}; this page reads version ${LINK_VERSION}. What it knows was taken.`,
        );
      }
    } else if (key === 'k') {
      if (/^\d{4}-\d{2}-\d{2}$/.test(value)) knowledge = value;
      else warnings.push(`The knowledge date “${value.slice(0, 20)}” of the link is no date.`);
    } else if (key === 'a') {
      if (variantOf(value) || approachOf(value)?.id === value) ref = value;
      else warnings.push(`This page knows no approach “${value.slice(0, 60)}”; the recommendation is shown.`);
    } else if (key === 'h') {
      highlight = value;
    } else if (isQuestion(key)) {
      answers = { ...answers, ...decodeAnswer(key, value, warnings) };
    } else if (key.startsWith('o.') && optionOf(key.slice(2))) {
      const option = optionOf(key.slice(2));
      const problem = option && malformed(option, value);
      if (option && problem === undefined) options[option.id] = value;
      else warnings.push(`${option?.title ?? key}: ${problem ?? ''} The default was taken.`);
    } else {
      unknownKeys.push([key, value]);
      warnings.push(`This page does not know “${key.slice(0, 40)}”; it is kept in the link.`);
    }
  }
  return {
    state: {
      answers,
      options,
      unknownKeys,
      ...(ref !== undefined && { ref }),
      ...(highlight !== undefined && { highlight }),
      ...(knowledge !== undefined && { knowledge }),
    },
    warnings,
  };
}
