import type { NodesProblem } from '../model/nodes';
import { cellsOf, mayBeHeader, nodeCells, nodeHeader } from './nodeHeader';
import type { NodeHeader } from './nodeHeader';
import { fromAnyCells, fromCells, fromWords, isOfNode } from './nodeLine';
import { longestLine, mayBeOfNode, NoiseList, wordsOf } from './nodeNoise';
import type { NodeRow, NodeRows } from './nodeRow';

/** `$`, `user@host:~$`, `~]#`, `C:\\>`; not `<none>`. */
const isPrompt = (word: string | undefined): boolean => /^[^<].*[$#%>❯]$|^[$#%>❯]$/.test(word ?? '');

/** What stands around the output in a terminal: prompts, the command itself, rules, fences. */
function isTerminal(line: string): boolean {
  if (!/[a-z0-9]/i.test(line)) return true;
  // A cheap look: most lines of a large text have nothing of a terminal.
  if (!/kubectl|\boc\b|[$#%>❯]|```/.test(line)) return false;
  const words = wordsOf(line);
  if (mayBeOfNode(line) && words.some(isOfNode)) return false;
  return (
    line.trim().startsWith('```') ||
    (words.some((word) => /^(?:kubectl|oc)$/.test(word)) && words.includes('get')) ||
    isPrompt(words[0]) ||
    (/^(?:\[|PS$)/.test(words[0] ?? '') && isPrompt(words[1]))
  );
}

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

/** A line about a node has a version or a runtime, unless a header gave its columns other names. */
const mayBeNode = (line: string, header: NodeHeader | undefined): boolean =>
  header?.isOfNodes === true || /:\/\/|v\d/.test(line);

/**
 * Takes lines with the output of `kubectl get nodes` (wide or not, custom columns, `oc`, with or without headers,
 * aligned or not) and anything around it; gives the nodes, and the lines that could not be read.
 */
export function nodesFromTable(text: string): NodeRows {
  const rows: NodeRow[] = [];
  const noise = new NoiseList();
  const others: NodesProblem[] = [];
  let header: NodeHeader | undefined;
  for (const [index, content] of text.split('\n').entries()) {
    if (content === '') continue;
    const line = index + 1;
    const isLong = content.length > longestLine;
    const nextHeader = isLong || !mayBeHeader(content) ? undefined : nodeHeader(content);
    const node = isLong || nextHeader || !mayBeNode(content, header) ? undefined : nodeIn(content, header);
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
      noise.add(line, content);
    }
  }
  return { rows, problems: [...others, ...noise.problems()] };
}
