import { useEffect, useState } from 'react';
import { knowledgeDate, type RecordChange } from '../core';
import { Button } from '../ui/Button';
import { Callout } from '../ui/Callout';
import { knowledgeWords } from './knowledgeWords';

export interface KnowledgeLineProps {
  /** The knowledge date of the link, as 2026-11-21. */
  date: string;
  className?: string | undefined;
}

/** One line about a link that was made with the knowledge of another day, until it is dismissed. */
export function KnowledgeLine({ date, className }: KnowledgeLineProps) {
  const [dismissed, setDismissed] = useState<string | undefined>();
  const [changes, setChanges] = useState<readonly RecordChange[] | undefined>();
  useEffect(() => {
    let wanted = true;
    import('./loadChanges').then(
      ({ changedSince }) => {
        if (wanted) setChanges(changedSince(date));
      },
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [date]);
  // Without the list nothing can be said of it.
  if (dismissed === date || changes === undefined) return null;
  return (
    <Callout tone="info" className={className}>
      <p>{knowledgeWords(date, knowledgeDate, changes)}</p>
      {changes.length > 0 && (
        <ul>
          {changes.map(({ id, title, date: day, what }) => (
            <li key={`${id} ${day} ${what}`}>
              {title}, {day}: {what}
            </li>
          ))}
        </ul>
      )}
      <Button onClick={() => setDismissed(date)}>Understood</Button>
    </Callout>
  );
}
