import { useSyncExternalStore } from 'react';

/** How many columns fit beside the names of the rows, by the width of the screen. */
const rooms = [
  { columns: 5, query: '(min-width: 1180px)' },
  { columns: 4, query: '(min-width: 980px)' },
  { columns: 3, query: '(min-width: 720px)' },
] as const;

const LEAST = 2;

/** With so few columns there is no room beside them for the names of the rows. */
export const STACKED = LEAST;

function subscribe(listener: () => void): () => void {
  const media = rooms.map(({ query }) => matchMedia(query));
  for (const each of media) each.addEventListener('change', listener);
  return () => {
    for (const each of media) each.removeEventListener('change', listener);
  };
}

const room = (): number => rooms.find(({ query }) => matchMedia(query).matches)?.columns ?? LEAST;

/** How many approaches the screen shows side by side: five on a wide one, two on a narrow one. */
export const useRoom = (): number => useSyncExternalStore(subscribe, room);
