/** What we read from the columns of a table of nodes. */
type NodeColumn =
  | 'name'
  | 'status'
  | 'roles'
  | 'version'
  | 'osImage'
  | 'kernel'
  | 'runtime'
  | 'architecture'
  | 'handlers'
  | 'userNamespaces';

export type NodeCells = { readonly [C in NodeColumn]?: string };

/**
 * Headers without anything but letters: what the API server prints (kubernetes, pkg/printers/internalversion) and
 * usual names of custom columns.
 */
const columns: ReadonlyMap<string, NodeColumn> = new Map([
  ['NAME', 'name'],
  ['NODE', 'name'],
  ['NODES', 'name'],
  ['NODENAME', 'name'],
  ['HOSTNAME', 'name'],
  ['N', 'name'],
  ['STATUS', 'status'],
  ['ROLES', 'roles'],
  ['ROLE', 'roles'],
  ['VERSION', 'version'],
  ['KUBELET', 'version'],
  ['KUBELETVERSION', 'version'],
  ['OSIMAGE', 'osImage'],
  ['OS', 'osImage'],
  ['KERNELVERSION', 'kernel'],
  ['KERNEL', 'kernel'],
  ['CONTAINERRUNTIME', 'runtime'],
  ['CONTAINERRUNTIMEVERSION', 'runtime'],
  ['RUNTIME', 'runtime'],
  ['RUNTIMEVERSION', 'runtime'],
  ['CRI', 'runtime'],
  ['R', 'runtime'],
  ['ARCHITECTURE', 'architecture'],
  ['ARCH', 'architecture'],
  ['HANDLER', 'handlers'],
  ['HANDLERS', 'handlers'],
  ['RUNTIMEHANDLERS', 'handlers'],
  ['USERNS', 'userNamespaces'],
  ['USERNAMESPACES', 'userNamespaces'],
]);

export interface NodeHeader {
  /** From left to right: where a column begins, and what it holds where that is known. */
  readonly columns: readonly { readonly at: number; readonly column: NodeColumn | undefined }[];
  /** False for the tables of other kinds of objects, which have names too. */
  readonly isOfNodes: boolean;
}

/** Whether a line has a word that names the column of names: a cheap look before the header is read. */
export const mayBeHeader = (line: string): boolean => /name|node|(?:^|\s)N(?:\s|$)/i.test(line);

/** Takes a line; gives its columns where it is the header of a table. */
export function nodeHeader(line: string): NodeHeader | undefined {
  const words = [...line.matchAll(/\S+/g)].map((match) => ({ at: match.index, word: match[0] }));
  const found = words.map(({ at, word }) => ({
    at,
    column: columns.get(word.toUpperCase().replaceAll(/[^A-Z]/g, '')),
  }));
  const known = new Set(found.map(({ column }) => column));
  const isUpperCase = words.every(({ word }) => /[A-Z]/.test(word) && word === word.toUpperCase());
  if (words.length < 2 || !known.has('name') || (!isUpperCase && known.has(undefined))) return undefined;
  // Releases, machines and many others have a VERSION as well; only nodes print these.
  const isOfNodes =
    known.has('runtime') ||
    known.has('kernel') ||
    known.has('osImage') ||
    known.has('userNamespaces') ||
    (known.has('version') && (known.has('roles') || words.some(({ word }) => /^kubelet/i.test(word))));
  return { columns: found, isOfNodes };
}

/** The cells of a line: apart by tabs, or by two spaces and more. kubectl puts three between its columns. */
export const cellsOf = (line: string): string[] =>
  line
    .trim()
    .split(/\t|\s{2,}/)
    .map((cell) => cell.trim());

function named(header: NodeHeader, cells: readonly string[]): NodeCells {
  const pairs = header.columns.flatMap(({ column }, index) => {
    const cell = cells[index];
    return column === undefined || cell === undefined ? [] : [[column, cell] as const];
  });
  // The first of two columns with the same meaning counts.
  return Object.fromEntries(pairs.toReversed());
}

/**
 * Takes a header and a line below it; gives the ways to cut the line into cells, the likeliest first: where the
 * header's words begin, and, for text whose columns were shifted on the way, at its gaps.
 */
export function nodeCells(header: NodeHeader, line: string): NodeCells[] {
  const starts = header.columns.map(({ at }) => at);
  const fits = starts.slice(1).every((at) => /^\s?$/.test(line.charAt(at - 1))) && !line.includes('\t');
  const sliced = starts.map((at, index) => line.slice(at, starts[index + 1]).trim());
  const split = cellsOf(line);
  return [
    ...(fits && sliced.every((cell) => !/\s{2}/.test(cell)) ? [named(header, sliced)] : []),
    ...(split.length === starts.length ? [named(header, split)] : []),
  ];
}
