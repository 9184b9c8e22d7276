import { useSyncExternalStore } from 'react';

/** From here on two files have room side by side. */
const query = (): MediaQueryList => window.matchMedia('(min-width: 1000.02px)');

function subscribe(listener: () => void): () => void {
  const list = query();
  list.addEventListener('change', listener);
  return () => list.removeEventListener('change', listener);
}

/** Whether there is room for two files side by side. */
export const useWide = (): boolean => useSyncExternalStore(subscribe, () => query().matches);
