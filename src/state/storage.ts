import { decodeLink, type LinkState } from '../core';
import { datedLink } from './address';
import { isEmpty } from './change';

const STATE = 'slipway.state';
const THEME = 'slipway.theme';

export type Theme = 'system' | 'light' | 'dark';

/** Storage may be off or full: then nothing is kept over a reload without a link, and nothing breaks. */
function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}

/** What this browser kept from the last visit; it is a link, so it is read with the same care. */
export function readStored(): { state: LinkState; warnings: readonly string[] } | undefined {
  const text = attempt(() => localStorage.getItem(STATE));
  if (text === undefined || text === null || text === '') return undefined;
  const { state, warnings } = decodeLink(text);
  return { state, warnings: warnings.map((warning) => `From your last visit: ${warning}`) };
}

/** Keeps the state for the next visit without a link; an empty one removes what was kept. */
export function writeStored(link: LinkState): void {
  attempt(() =>
    isEmpty(link) ? localStorage.removeItem(STATE) : localStorage.setItem(STATE, datedLink(link)),
  );
}

export function readTheme(): Theme {
  const theme = attempt(() => localStorage.getItem(THEME));
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}

/** Keeps the choice and sets it on the page; `system` removes it. */
export function writeTheme(theme: Theme): void {
  attempt(() => (theme === 'system' ? localStorage.removeItem(THEME) : localStorage.setItem(THEME, theme)));
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}
