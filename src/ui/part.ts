import { useSyncExternalStore } from 'react';

/** What is known of a part: the part itself once it is there. */
export type Loaded<T> = T | 'loading' | 'failed';

/** A part of the application in a file of its own: loaded once, and there for everybody after. */
export interface Part<T> {
  readonly load: () => void;
  readonly now: () => Loaded<T>;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Takes the import of a part. Nothing is loaded before somebody asks. */
export function part<T>(get: () => Promise<T>): Part<T> {
  let state: Loaded<T> = 'loading';
  let asked = false;
  const listeners = new Set<() => void>();
  const become = (next: Loaded<T>): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  return {
    load: () => {
      if (asked) return;
      asked = true;
      get().then(become, () => become('failed'));
    },
    now: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/**
 * A part as it is known now. It is asked for while the page is drawn for the first time, not after it: so its request
 * goes out beside the first paint. Unlike a lazy component it takes nothing away that stands around it, also if it fails.
 */
export function usePart<T>({ load, now, subscribe }: Part<T>, wanted: boolean): Loaded<T> {
  if (wanted) load();
  return useSyncExternalStore(subscribe, now);
}

export const isLoaded = <T extends object>(loaded: Loaded<T>): loaded is T => typeof loaded === 'object';
