import type { Symptom } from '../../core';

/** How much of a message has to stand in a pasted text: messages carry names and addresses of their own. */
const ENOUGH = 0.6;
/** Fewer words of a message prove nothing in a long text. */
const FEW = 3;

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** The share of the words of a message that stand in the query. */
function shareOf(message: string, query: ReadonlySet<string>): number {
  const words = [...new Set(wordsOf(message))];
  if (words.length < FEW) return 0;
  return words.filter((word) => query.has(word)).length / words.length;
}

/**
 * Takes what somebody typed or pasted; gives the symptoms that fit, the best first. A few words fit where all of them
 * occur, in the message or in what is said about it; a pasted log fits where most of a message stands in it. Nothing
 * typed: all, in their order.
 */
export function findSymptoms(symptoms: readonly Symptom[], text: string): readonly Symptom[] {
  const typed = wordsOf(text);
  if (typed.length === 0) return symptoms;
  const query = new Set(typed);
  const scored = symptoms.map((symptom): readonly [number, Symptom] => {
    const { title, also = [], cause, fix, ci = [] } = symptom;
    const messages = [title, ...also];
    const shown = messages.join(' ').toLowerCase();
    const all = [shown, cause, fix, ...ci].join(' ').toLowerCase();
    if (shown.includes(text.trim().toLowerCase())) return [4, symptom];
    if (typed.every((word) => shown.includes(word))) return [3, symptom];
    const share = Math.max(...messages.map((message) => shareOf(message, query)));
    if (share >= ENOUGH) return [1 + share, symptom];
    return [typed.every((word) => all.includes(word)) ? 1 : 0, symptom];
  });
  return scored
    .filter(([score]) => score > 0)
    .toSorted(([a], [b]) => b - a)
    .map(([, symptom]) => symptom);
}
