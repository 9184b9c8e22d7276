import type { NodesProblem, NodesReading } from '../model/nodes';
import { nodeFacts } from './nodeFacts';
import { nodesFromJson } from './nodeJson';
import { answersOf, listed, poolOf } from './nodePool';
import type { NodeRow, NodeRows } from './nodeRow';
import { nodesFromTable } from './nodeTable';

/** What a terminal writes to colour its text: the escape character, `[`, numbers, a letter. */
const colours = new RegExp(`${String.fromCodePoint(0x1b)}\\[[0-9;]*[A-Za-z]`, 'g');

/** Line ends of every system, spaces as a web page has them, no byte order mark, no colours. */
const normalised = (text: string): string =>
  text
    .replace(/^\uFEFF/, '')
    .replaceAll(colours, '')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll('\u00A0', ' ');

/** JSON and tables may stand in one text. What is around them counts as noise only beside a table. */
function rowsOf(text: string): NodeRows {
  const json = nodesFromJson(text);
  const table = nodesFromTable(json.rows.length > 0 ? json.rest : text);
  if (json.rows.length === 0) return table.rows.length > 0 || json.problems.length === 0 ? table : json;
  if (table.rows.length === 0) return json;
  return { rows: [...json.rows, ...table.rows], problems: [...json.problems, ...table.problems] };
}

/** A table appends the architecture to the kernel, which JSON states apart. */
const comparable = (value: unknown): string => JSON.stringify(value).replace(/ \([a-z0-9]+\)"$/, '"');
const isEqual = (a: unknown, b: unknown): boolean => comparable(a) === comparable(b);

/** More problems than this are counted, not told one by one. */
const mostProblems = 20;

function told(problems: readonly NodesProblem[]): NodesProblem[] {
  const rest = problems.length - mostProblems;
  if (rest <= 0) return [...problems];
  return [
    ...problems.slice(0, mostProblems),
    { kind: 'info', message: `${rest} more remarks are left out: paste less at a time.` },
  ];
}

/** The plain and the wide table may be pasted together: what the first leaves out the second fills in. */
function merged(rows: readonly NodeRow[]): NodeRows {
  const byName = new Map<string, NodeRow>();
  const problems: NodesProblem[] = [];
  for (const row of rows) {
    const first = byName.get(row.name);
    const stated = Object.fromEntries(Object.entries(first ?? {}).filter(([, value]) => value !== undefined));
    const both = { ...row, ...stated };
    byName.set(row.name, both);
    const differs = Object.entries(row).some(
      ([key, value]) =>
        key !== 'line' && value !== undefined && key in stated && !isEqual(value, stated[key]),
    );
    if (differs)
      problems.push({
        kind: 'problem',
        line: row.line,
        message: `${row.name} stands here once more with other values: the first ones count. Paste one cluster at a time.`,
      });
  }
  return { rows: [...byName.values()], problems };
}

/** What to do about a text without a single node. */
function adviceFor(text: string): string {
  if (/^[ \t]*(?:Container Runtime Version|Kubelet Version):/m.test(text))
    return 'This is the output of `kubectl describe node`: paste that of `kubectl get nodes -o wide`.';
  if (/^[ \t]*(?:- )?(?:apiVersion: v1|containerRuntimeVersion: )/m.test(text))
    return 'YAML is not read here: paste the output of `kubectl get nodes -o json`.';
  return 'No node is in this text: paste the output of `kubectl get nodes -o wide` or `kubectl get nodes -o json`.';
}

/**
 * Takes what somebody pasted, meant to be the output of `kubectl get nodes`: wide, JSON, custom columns or plain,
 * of `oc` too, with whatever stands around it in a terminal. Gives the nodes, the answers that are certain over
 * the pool where CI pods run, candidates where they are not, and what could not be read. Never throws, never
 * guesses; says nothing about an empty text.
 */
export function readNodes(pasted: string): NodesReading {
  const text = normalised(pasted);
  const { rows, problems: unread } = rowsOf(text);
  const { rows: unique, problems: doubled } = merged(rows);
  const read = unique.map(nodeFacts);
  const nodes = read.map(({ facts }) => facts);
  const { pool, problems: leftOut } = poolOf(nodes);
  const { answers, candidates, problems: unusable } = answersOf(pool);

  const missing: NodesProblem[] = [];
  const withoutRuntime = unique.filter(({ runtime }) => runtime === undefined).map(({ name }) => name);
  const isNoNode = rows.length === 0 && text.trim() !== '';
  if (isNoNode) missing.push({ kind: 'problem', message: adviceFor(text) });
  if (withoutRuntime.length > 0)
    missing.push({
      kind: 'problem',
      message: `The container runtime of ${listed(withoutRuntime)} is not shown: run \`kubectl get nodes -o wide\`.`,
    });

  const noise = isNoNode ? unread.filter(({ kind }) => kind === 'problem') : unread;
  const problems = [...missing, ...unusable, ...doubled, ...read.flatMap((node) => node.problems), ...noise];
  return { nodes, answers, candidates, problems: told([...problems, ...leftOut]) };
}
