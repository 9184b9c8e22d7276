import { decodeLink, encodeLink, type LinkState } from '../core';
import { places, type PlaceId } from './places';

/** The address of the site's root, taken once: `data-root` is relative to the page that was opened. */
const root: URL | undefined =
  typeof document === 'undefined'
    ? undefined
    : new URL(document.documentElement.dataset['root'] ?? './', document.baseURI);

export interface Address {
  readonly place: PlaceId;
  readonly link: LinkState;
  readonly warnings: readonly string[];
  /** The address carries a state at all. */
  readonly hasState: boolean;
  /** Set by this page: the step of the narrow wizard. */
  readonly step: string | undefined;
}

function placeOf(pathname: string): PlaceId {
  const clean = pathname.replace(/index\.html$/, '');
  const found = places.find(({ path }) => root !== undefined && new URL(path, root).pathname === clean);
  return found?.id ?? 'start';
}

const stepOf = (state: unknown): string | undefined =>
  typeof state === 'object' && state !== null && 'step' in state && typeof state.step === 'string'
    ? state.step
    : undefined;

/** Reads where the reader is, from the address bar. */
export function readAddress(): Address {
  const fragment = location.hash.slice(1);
  const { state, warnings } = decodeLink(fragment);
  return {
    place: placeOf(location.pathname),
    link: state,
    warnings,
    hasState: fragment !== '',
    step: stepOf(history.state),
  };
}

const isEmpty = ({ answers, options, ref, highlight, unknownKeys }: LinkState): boolean =>
  highlight === undefined &&
  Object.keys(answers).length === 0 &&
  Object.keys(options).length === 0 &&
  ref === undefined &&
  unknownKeys.length === 0;

/** The address of a place with this state in its fragment. Empty states have no fragment. */
export function addressOf(place: PlaceId, link: LinkState): string {
  const path = places.find(({ id }) => id === place)?.path ?? '';
  const base = root === undefined ? `/${path}` : new URL(path, root).href;
  return isEmpty(link) ? base : `${base}#${encodeLink(link)}`;
}

/** Writes the address bar: a place or a step is a new entry of the history, everything else replaces the current one. */
export function writeAddress(place: PlaceId, link: LinkState, how: 'push' | 'replace', step?: string): void {
  const address = addressOf(place, link);
  const state = step === undefined ? null : { step };
  if (how === 'push') history.pushState(state, '', address);
  else history.replaceState(state, '', address);
}

/** The place and state of an address of this site, or undefined for any other. */
export function readHref(href: string): { place: PlaceId; link: LinkState } | undefined {
  const url = new URL(href, location.href);
  if (root === undefined || url.origin !== root.origin || !url.pathname.startsWith(root.pathname))
    return undefined;
  return { place: placeOf(url.pathname), link: decodeLink(url.hash).state };
}
