import type { NodesProblem } from '../model/nodes';
import { isOfNode } from './nodeLine';

/** Longer than any line about a node, labels included. */
export const longestLine = 10_000;
/** Lines of noise that are named one by one. */
const mostNamed = 3;

export const wordsOf = (line: string): string[] => line.trim().split(/\s+/);

/** A cheap look for a word that `isOfNode` knows. */
export const mayBeOfNode = (line: string): boolean => /:\/\/|Ready/.test(line);

const isRefusal = (line: string): boolean =>
  /^(?:error:|Error from server|Unable to connect to the server|The connection to the server|No resources found)/i.test(
    line.trim(),
  );

const shortened = (line: string): string => {
  const text = line.trim();
  return text.length <= 60 ? text : `${text.slice(0, 57)}…`;
};

/** A line that is no node. What kubectl refuses comes first, then what looks like a node, then the rest. */
interface Noise {
  readonly line: number;
  readonly text: string;
  readonly rank: 0 | 1 | 2;
}

function rankOf(text: string): Noise['rank'] {
  const start = text.slice(0, longestLine);
  if (isRefusal(start)) return 0;
  return mayBeOfNode(start) && wordsOf(start).some(isOfNode) ? 1 : 2;
}

function problemOf({ line, text, rank }: Noise): NodesProblem {
  if (rank === 0) return { kind: 'problem', line, message: `kubectl reports: ${shortened(text)}` };
  if (rank === 2) return { kind: 'info', line, message: `Left out, not a node: ${shortened(text)}` };
  const message = `This looks like a node and cannot be read; copy the line again: ${shortened(text)}`;
  return { kind: 'problem', line, message };
}

/** Counts lines of noise and keeps those that will be named: a large text has millions. */
export class NoiseList {
  readonly #kept: readonly [Noise[], Noise[], Noise[]] = [[], [], []];
  #count = 0;

  add(line: number, text: string): void {
    const rank = rankOf(text);
    const kept = this.#kept[rank];
    this.#count += 1;
    if (kept.length < mostNamed) kept.push({ line, text, rank });
  }

  /** The worst lines, one by one, and how many more there are. */
  problems(): NodesProblem[] {
    const named = this.#kept.flat().slice(0, mostNamed);
    const rest = this.#count - named.length;
    const message = rest === 1 ? 'One more line is left out.' : `${rest} more lines are left out.`;
    return [...named.map(problemOf), ...(rest > 0 ? [{ kind: 'info', message } as const] : [])];
  }
}
