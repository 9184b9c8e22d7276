import { useEffect, useMemo, useState } from 'react';
import type { CodePiece } from './codePieces';
import type { CodeLanguage, highlight } from './highlight';

type Highlighter = typeof highlight;

/** Kept once loaded, so that the next text is painted in colour at once. */
let loaded: Highlighter | undefined;

/**
 * The pieces of a text, line by line; undefined while the highlighter is on its way, and for good where
 * it cannot be had: the text is complete without it. Without a language it is not asked for.
 */
export function useHighlight(text: string, language: CodeLanguage | undefined): CodePiece[][] | undefined {
  const [highlighter, setHighlighter] = useState<Highlighter | undefined>(() => loaded);
  useEffect(() => {
    if (highlighter || language === undefined) return undefined;
    let wanted = true;
    import('./highlight').then(
      (module) => {
        loaded = module.highlight;
        if (wanted) setHighlighter(() => module.highlight);
      },
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [highlighter, language]);
  return useMemo(
    () => (language === undefined ? undefined : highlighter?.(text, language)),
    [highlighter, text, language],
  );
}
