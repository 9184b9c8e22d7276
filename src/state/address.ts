import { decodeLink, encodeLink, fragmentPlace, knowledgeDate, type LinkState } from '../core';
import { isEmpty } from './change';
import { places, type PlaceId } from './places';

/** The address of the site's root, taken once: `data-root` is relative to the page that was opened. */
const root: URL | undefined =
  typeof document === 'undefined'
    ? undefined
    : new URL(document.documentElement.dataset['root'] ?? './', document.baseURI);

export interface Target {
  readonly place: PlaceId;
  readonly link: LinkState;
  readonly warnings: readonly string[];
  /** The address carries a state at all. */
  readonly hasState: boolean;
}

export interface Address extends Target {
  /** Set by this page: the step of the narrow wizard. */
  readonly step: string | undefined;
  /** Set by this page: the address has no state because there was none, as after starting over. */
  readonly meantEmpty: boolean;
}

function placeOf(pathname: string): PlaceId {
  const clean = pathname.replace(/index\.html$/, '');
  const found = places.find(({ path }) => root !== undefined && new URL(path, root).pathname === clean);
  return found?.id ?? 'start';
}

/** The place and state of an address of this site. In `#/choose?…` the fragment names the place. */
function targetOf({ pathname, hash }: Pick<URL, 'pathname' | 'hash'>): Target {
  const { state, warnings } = decodeLink(hash);
  const name = fragmentPlace(hash);
  const named = places.find(({ path }) => name !== undefined && path === (name === '' ? '' : `${name}/`));
  const place = named?.id ?? placeOf(pathname);
  const shown = places.find(({ id }) => id === place)?.title ?? place;
  return {
    place,
    link: state,
    warnings:
      name === undefined || named
        ? warnings
        : [
            `The link names a place “${name.slice(0, 40)}”, which is not here; ${shown} is shown.`,
            ...warnings,
          ],
    hasState: hash.replace(/^#(?:\/[^?]*\??)?/, '') !== '',
  };
}

/** What this page keeps with an entry of the history. */
interface Kept {
  readonly step?: string;
  readonly empty?: true;
}

const isKept = (state: unknown): state is Kept => typeof state === 'object' && state !== null;

const stepOf = (state: unknown): string | undefined =>
  isKept(state) && typeof state.step === 'string' ? state.step : undefined;

/** Reads where the reader is, from the address bar. */
export const readAddress = (): Address => ({
  ...targetOf(location),
  step: stepOf(history.state),
  meantEmpty: isKept(history.state) && history.state.empty === true,
});

/** The link of a state as it is given away or kept: with the knowledge date of today, where it has none of its own. */
export const datedLink = (link: LinkState): string => encodeLink({ knowledge: knowledgeDate, ...link });

/** The address of a place with this state in its fragment. Empty states have no fragment. */
export function addressOf(place: PlaceId, link: LinkState): string {
  const path = places.find(({ id }) => id === place)?.path ?? '';
  const base = root === undefined ? `/${path}` : new URL(path, root).href;
  return isEmpty(link) ? base : `${base}#${datedLink(link)}`;
}

/**
 * Writes the address bar: a place or a step is a new entry of the history, everything else replaces the current one.
 * What stands there already is no new entry.
 */
export function writeAddress(place: PlaceId, link: LinkState, how: 'push' | 'replace', step?: string): void {
  const address = addressOf(place, link);
  const state: Kept = { ...(step !== undefined && { step }), ...(isEmpty(link) && { empty: true }) };
  const isThere = address === location.href && step === stepOf(history.state);
  if (how === 'push' && !isThere) history.pushState(state, '', address);
  else history.replaceState(state, '', address);
}

/** The place and state of an address of this site, or undefined for any other. */
export function readHref(href: string): Target | undefined {
  const url = new URL(href, location.href);
  if (root === undefined || url.origin !== root.origin || !url.pathname.startsWith(root.pathname))
    return undefined;
  return targetOf(url);
}
