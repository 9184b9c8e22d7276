import type { NodesProblem } from '../model/nodes';
import { isMapping } from '../model/path';
import { controlPlaneRoles, given } from './nodeRow';
import type { NodeRow, NodeRows } from './nodeRow';

type Fields = Readonly<Record<string, unknown>>;

const record = (value: unknown): Fields => (isMapping(value) ? value : {});
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const text = (value: unknown): string | undefined => (typeof value === 'string' ? given(value) : undefined);

interface Block {
  readonly line: number;
  readonly at: number;
  /** Absent where the text ends before the block does. */
  readonly source?: string;
}

/** The outermost `{…}` of a text, from the first line on that begins with a bracket. */
function blocksOf(source: string): Block[] {
  const blocks: Block[] = [];
  const start = /^[ \t]*[[{]/m.exec(source)?.index ?? source.length;
  let line = source.slice(0, start).split('\n').length;
  let begin = { at: start, line };
  let depth = 0;
  let isString = false;
  for (let at = start; at < source.length; at += 1) {
    const char = source[at];
    if (char === '\n') line += 1;
    if (isString) {
      if (char === '\\') at += 1;
      else if (char === '"') isString = false;
    } else if (char === '"') {
      isString = depth > 0;
    } else if (char === '{') {
      if (depth === 0) begin = { at, line };
      depth += 1;
    } else if (char === '}' && depth > 0) {
      depth -= 1;
      if (depth === 0) blocks.push({ ...begin, source: source.slice(begin.at, at + 1) });
    }
  }
  return depth > 0 ? [...blocks, begin] : blocks;
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

const rolePrefix = 'node-role.kubernetes.io/';

/** Roles as kubectl prints them, from labels; the taints that keep pods off a control plane count as well. */
function rolesOf(node: Fields): string[] | undefined {
  const { labels } = record(node.metadata);
  if (!isMapping(labels)) return undefined;
  const taints = list(record(node.spec).taints).map((taint) => text(record(taint).key) ?? '');
  const named = [...Object.keys(labels), ...taints]
    .filter((key) => key.startsWith(rolePrefix))
    .map((key) => key.slice(rolePrefix.length))
    .toSorted();
  return [...new Set([...named, text(labels['kubernetes.io/role']) ?? ''])].filter((role) => role !== '');
}

/** What ordinary pods do not tolerate: the role of a control plane, and what RKE2, k3s and AKS document for theirs. */
const closingTaints = [...controlPlaneRoles.map((role) => `${rolePrefix}${role}`), 'CriticalAddonsOnly'];

const isTainted = (node: Fields): boolean =>
  list(record(node.spec).taints)
    .map(record)
    .some(
      ({ key, effect }) =>
        closingTaints.some((taint) => taint === key) && (effect === 'NoSchedule' || effect === 'NoExecute'),
    );

/** Fields of NodeStatus in the Kubernetes API: NodeSystemInfo and NodeRuntimeHandler, whose default is named ''. */
function rowOf(node: Fields, line: number): NodeRow | undefined {
  const name = text(record(node.metadata).name);
  const { nodeInfo, runtimeHandlers } = record(node.status);
  if (name === undefined || !isMapping(nodeInfo)) return undefined;
  const handlers = list(runtimeHandlers).map(record);
  const standard = record(handlers.find((handler) => (handler.name ?? '') === ''));
  const { userNamespaces } = record(standard.features);
  return {
    name,
    line,
    roles: rolesOf(node),
    cordoned: record(node.spec).unschedulable === true,
    isTainted: isTainted(node),
    version: text(nodeInfo.kubeletVersion),
    osImage: text(nodeInfo.osImage),
    kernel: text(nodeInfo.kernelVersion),
    runtime: text(nodeInfo.containerRuntimeVersion),
    architecture: text(nodeInfo.architecture),
    handlerUserNamespaces: typeof userNamespaces === 'boolean' ? userNamespaces : undefined,
    runtimeHandlers:
      handlers.length > 0 ? handlers.flatMap((handler) => text(handler.name) ?? []) : undefined,
  };
}

const askForNodes = 'paste the output of `kubectl get nodes -o json`.';

function readBlock({ line, source }: Block): { rows: NodeRow[]; problem?: string } {
  if (source === undefined)
    return { rows: [], problem: 'The JSON that begins here has no end: copy all of it.' };
  const value = parse(source);
  if (!isMapping(value))
    return { rows: [], problem: `The JSON that begins here cannot be read: ${askForNodes}` };
  const objects = Array.isArray(value.items) ? list(value.items) : [value];
  const rows = objects.flatMap((node) => rowOf(record(node), line) ?? []);
  const others = objects.length - rows.length;
  if (rows.length === 0) return { rows, problem: `The JSON that begins here has no nodes: ${askForNodes}` };
  return others === 0 ? { rows } : { rows, problem: `${others} of ${objects.length} objects are no nodes.` };
}

/** The text without its JSON, every line of the rest where it was. */
function restOf(pasted: string, blocks: readonly Block[]): string {
  const parts: string[] = [];
  let end = 0;
  for (const { at, source = pasted.slice(at) } of blocks) {
    parts.push(pasted.slice(end, at), source.replaceAll(/[^\n]+/g, ''));
    end = at + source.length;
  }
  return [...parts, pasted.slice(end)].join('');
}

/**
 * Takes a text with the output of `kubectl get nodes -o json`, of one node or of many, and anything around it;
 * gives the nodes, what of the JSON could not be read, and the rest of the text. Gives neither of the first where there
 * is no JSON.
 */
export function nodesFromJson(pasted: string): NodeRows & { readonly rest: string } {
  const blocks = blocksOf(pasted);
  const rows: NodeRow[] = [];
  const problems: NodesProblem[] = [];
  for (const block of blocks) {
    const read = readBlock(block);
    for (const row of read.rows) rows.push(row);
    if (read.problem !== undefined)
      problems.push({ kind: 'problem', line: block.line, message: read.problem });
  }
  return { rows, problems, rest: restOf(pasted, blocks) };
}
