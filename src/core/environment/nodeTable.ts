import type { NodesProblem } from '../model/nodes';
import { cellsOf, nodeCells, nodeHeader } from './nodeHeader';
import type { NodeHeader } from './nodeHeader';
import { fromAnyCells, fromCells, fromWords, isOfNode } from './nodeLine';
import type { NodeRow, NodeRows } from './nodeRow';

/** Longer than any line about a node, labels included. */
const longestLine = 10_000;
/** Lines of noise that are named one by one. */
const mostNamed = 3;

const wordsOf = (line: string): string[] => line.trim().split(/\s+/);

/** `$`, `user@host:~$`, `~]#`, `C:\\>`; not `<none>`. */
const isPrompt = (word: string | undefined): boolean => /^[^<].*[$#%>❯]$|^[$#%>❯]$/.test(word ?? '');

/** What stands around the output in a terminal: prompts, the command itself, rules, fences. */
function isTerminal(line: string): boolean {
  const words = wordsOf(line);
  if (words.some(isOfNode)) return false;
  return (
    !/[a-z0-9]/i.test(line) ||
    line.trim().startsWith('```') ||
    (words.some((word) => /^(?:kubectl|oc)$/.test(word)) && words.includes('get')) ||
    isPrompt(words[0]) ||
    (/^(?:\[|PS$)/.test(words[0] ?? '') && isPrompt(words[1]))
  );
}

const isRefusal = (line: string): boolean =>
  /^(?:error:|Error from server|Unable to connect to the server|The connection to the server|No resources found)/i.test(
    line.trim(),
  );

function nodeIn(line: string, header: NodeHeader | undefined): Omit<NodeRow, 'line'> | undefined {
  const words = wordsOf(line);
  if (!header?.isOfNodes) return fromWords(words) ?? fromAnyCells(cellsOf(line));
  for (const cells of nodeCells(header, line)) {
    const node = fromCells(cells);
    if (node) return node;
  }
  // With every space narrowed to one, a row still has a word for each column.
  return fromWords(words) ?? (words.length < header.columns.length ? undefined : fromAnyCells(words));
}

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

function noiseOf(line: number, text: string): Noise {
  const start = text.slice(0, longestLine);
  return { line, text, rank: isRefusal(start) ? 0 : wordsOf(start).some(isOfNode) ? 1 : 2 };
}

function noiseProblem({ line, text, rank }: Noise): NodesProblem {
  if (rank === 0) return { kind: 'problem', line, message: `kubectl reports: ${shortened(text)}` };
  if (rank === 2) return { kind: 'info', line, message: `Left out, not a node: ${shortened(text)}` };
  const message = `This looks like a node and cannot be read; copy the line again: ${shortened(text)}`;
  return { kind: 'problem', line, message };
}

function noiseProblems(noise: readonly Noise[]): NodesProblem[] {
  const named = noise.toSorted((a, b) => a.rank - b.rank).slice(0, mostNamed);
  const rest = noise.length - named.length;
  const message = rest === 1 ? 'One more line is left out.' : `${rest} more lines are left out.`;
  return [...named.map(noiseProblem), ...(rest > 0 ? [{ kind: 'info', message } as const] : [])];
}

/**
 * Takes lines with the output of `kubectl get nodes` (wide or not, custom columns, `oc`, with or without headers,
 * aligned or not) and anything around it; gives the nodes, and the lines that could not be read.
 */
export function nodesFromTable(text: string): NodeRows {
  const rows: NodeRow[] = [];
  const noise: Noise[] = [];
  const others: NodesProblem[] = [];
  let header: NodeHeader | undefined;
  for (const [index, content] of text.split('\n').entries()) {
    const line = index + 1;
    const isLong = content.length > longestLine;
    const nextHeader = isLong ? undefined : nodeHeader(content);
    const node = isLong || nextHeader ? undefined : nodeIn(content, header);
    if (node) {
      rows.push({ ...node, line });
    } else if (nextHeader) {
      header = nextHeader;
      if (!header.isOfNodes)
        others.push({
          kind: 'problem',
          line,
          message:
            'The table that begins here is not one of nodes: paste the output of `kubectl get nodes -o wide`.',
        });
    } else if (isLong || !(isTerminal(content) || (header && !header.isOfNodes))) {
      noise.push(noiseOf(line, content));
    }
  }
  return { rows, problems: [...others, ...noiseProblems(noise)] };
}
