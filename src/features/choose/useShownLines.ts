import { useMemo } from 'react';
import { outline, type LinkState, type Outline } from '../../core';
import { planOf } from '../../state/derived';
import { linkInFile } from '../../state/shownFile';
import { useChangedLines, type ChangedLines } from '../../ui/useChangedLines';

/** The pod as the file of the manifest shows it, and what the last answer changed in it. */
export interface ShownLines {
  readonly pod: Outline | undefined;
  readonly changes: ChangedLines;
}

export function useShownLines(link: LinkState): ShownLines {
  const plan = planOf(link);
  // A number here is the same line there.
  const pod = useMemo(() => outline(plan, linkInFile(link)), [plan, link]);
  return { pod, changes: useChangedLines(pod?.lines ?? [], pod?.file) };
}
