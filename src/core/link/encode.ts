import type { LinkState } from '../model/linkState';
import { questionIds } from '../model/vocabulary';
import { options as optionRegistry } from '../knowledge/options';
import { fillableIds } from '../knowledge/placeholderFields';
import { weightIds } from '../knowledge/weights';

export const LINK_VERSION = 1;
/** Longest fragment that is read or written, in characters. */
export const LINK_LIMIT = 8192;

/** Half a surrogate pair has no encoding; it becomes the replacement character. */
export const wellFormed = (text: string): string =>
  text.replaceAll(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');

const encodeText = (text: string): string =>
  encodeURIComponent(wellFormed(text)).replaceAll('%2C', ',').replaceAll('%2F', '/').replaceAll('%3A', ':');

const encodePair = ([key, value]: readonly [string, string]): string =>
  `${encodeText(key)}=${encodeText(value)}`;

/** The key of what a manifest is held against, by the view that does it. */
export const besideKeys = { compare: 'd', migrate: 'm' } as const;

/** What every state has room for: answers and choices are short. */
function ownPairs(state: LinkState): [string, string][] {
  const pairs: [string, string][] = [['v', String(LINK_VERSION)]];
  if (state.knowledge !== undefined) pairs.push(['k', state.knowledge]);
  for (const id of questionIds) {
    const value = state.answers[id];
    if (value !== undefined) pairs.push([id, Array.isArray(value) ? value.join(',') : String(value)]);
  }
  if (state.ref !== undefined) pairs.push(['a', state.ref]);
  for (const { id, text } of optionRegistry) {
    const value = state.options[id];
    if (value !== undefined && !text) pairs.push([`o.${id}`, value]);
  }
  if (state.format !== undefined)
    pairs.push(['f', state.file === undefined ? state.format : `${state.format}:${state.file}`]);
  if (state.beside) pairs.push([besideKeys[state.beside.view], state.beside.ref]);
  if (state.columns !== undefined) pairs.push(['c', state.columns.join(',')]);
  for (const id of weightIds) {
    const step = state.weights[id];
    if (step !== undefined) pairs.push([`w.${id}`, step]);
  }
  return pairs;
}

/** The keys of what a reader types, in the order in which a link has them. */
const typedIds: readonly string[] = [
  ...optionRegistry.filter(({ text }) => text).map(({ id }) => id),
  ...fillableIds,
];

interface Fitted {
  readonly link: string;
  readonly state: LinkState;
  /** One sentence for each typed text and unknown key that had to be left out, and for a highlight that is too long. */
  readonly warnings: readonly string[];
}

/**
 * Takes a state; gives its link of at most `LINK_LIMIT` characters and the state that this link means. Encoded text is
 * longer than the text, so a state can outgrow its link: then what a reader typed and unknown keys are left out that do
 * not fit, in their order.
 */
export function fitLink(state: LinkState): Fitted {
  let link = ownPairs(state).map(encodePair).join('&');
  const warnings: string[] = [];
  const { highlight, ...rest } = state;
  const addIfItFits = (key: string, value: string): boolean => {
    const pair = `&${encodePair([key, value])}`;
    const fits = link.length + pair.length <= LINK_LIMIT;
    if (fits) link += pair;
    else
      warnings.push(
        `“${key.slice(0, 40)}” was left out: with it the link would have more than ${LINK_LIMIT} characters.`,
      );
    return fits;
  };
  const options: Record<string, string> = { ...state.options };
  for (const id of typedIds) {
    const value = options[id];
    if (value !== undefined && !addIfItFits(`o.${id}`, value)) delete options[id];
  }
  const keepsHighlight = highlight !== undefined && addIfItFits('h', highlight);
  const unknownKeys: (readonly [string, string])[] = [];
  for (const [key, value] of state.unknownKeys) if (addIfItFits(key, value)) unknownKeys.push([key, value]);
  return { link, state: { ...rest, options, ...(keepsHighlight && { highlight }), unknownKeys }, warnings };
}

/**
 * The fragment of a state, without the hash mark: `v=1&k=2026-11-21&jobs=build-image`. Never longer than `LINK_LIMIT`;
 * what does not fit is what `fitLink` drops.
 */
export const encodeLink = (state: LinkState): string => fitLink(state).link;
