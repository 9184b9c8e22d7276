import { useState } from 'react';
import type { LinkState } from '../../core';
import { decisionOf, shownRef } from '../../state/derived';
import type { ChangedLines } from '../../ui/useChangedLines';
import { verdictWords } from './verdictWords';

/** What the last answer changed, to be read aloud: the verdict, then the lines of the file. Empty on arrival. */
export function useAnnouncement(link: LinkState, changes: ChangedLines): string {
  const verdict = verdictWords(decisionOf(link), shownRef(link), link.ref !== undefined);
  const [seen, setSeen] = useState({ verdict, changes, said: '' });
  if (seen.verdict === verdict && seen.changes === changes) return seen.said;
  const said = [
    ...(seen.verdict === verdict ? [] : [verdict]),
    ...(seen.changes === changes || changes.sentence === '' ? [] : [`${changes.sentence}.`]),
  ].join(' ');
  setSeen({ verdict, changes, said });
  return said;
}
