import { create } from 'zustand';

/**
 * The placeholders that the reader has replaced, by their text: the same text stands in many files and is one thing to
 * do. Kept by the tab of the browser over a reload, and not by the link: it says something of the reader's own copy.
 */

const KEY = 'slipway.replaced';

/** Storage may be off or full, and hold anything. */
function read(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((text) => typeof text === 'string') : [];
  } catch {
    return [];
  }
}

function write(texts: readonly string[]): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(texts));
  } catch {
    // Then it is kept until the page goes.
  }
}

export interface Replaced {
  readonly texts: readonly string[];
  readonly tick: (text: string, isReplaced: boolean) => void;
}

export const useReplaced = create<Replaced>()((set, get) => ({
  texts: read(),
  tick: (text, isReplaced) => {
    const others = get().texts.filter((other) => other !== text);
    const texts = isReplaced ? [...others, text] : others;
    set({ texts });
    write(texts);
  },
}));
