import { useMemo } from 'react';
import type { LinkState, Outline } from '../../core';
import { useChangedLines, type ChangedLines } from '../../ui/useChangedLines';

/** The pod as the file of the manifest shows it, and what the last answer changed in it. */
export interface ShownLines {
  readonly pod: Outline | undefined;
  readonly changes: ChangedLines;
}

/** Takes what reads the lines of the pod, or undefined until that is loaded. That it comes is no change of a line. */
export function useShownLines(
  link: LinkState,
  outlineOf: ((link: LinkState) => Outline) | undefined,
): ShownLines {
  const pod = useMemo(() => outlineOf?.(link), [outlineOf, link]);
  return { pod, changes: useChangedLines(pod?.lines ?? [], pod?.file) };
}
