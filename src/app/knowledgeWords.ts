import type { RecordChange } from '../core';

/**
 * What a page says of a link that was made with the knowledge of another day. Takes both days, as 2026-11-21, and what
 * changed after that of the link.
 */
export function knowledgeWords(made: string, today: string, changes: readonly RecordChange[]): string {
  if (made > today)
    return `This link was made with the knowledge of ${made}; this page has that of ${today}. Reload the page, or expect other advice than its author saw.`;
  const since =
    changes.length === 0
      ? 'No record that it rests on has changed since.'
      : 'Its advice is computed anew. Changed since:';
  return `This link was made with the knowledge of ${made}; today’s is ${today}. ${since}`;
}
