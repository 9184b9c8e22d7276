import type { NodeCells } from './nodeHeader';
import { given, isKubeletVersion, isNodeName, runtimeParts } from './nodeRow';
import type { NodeRow } from './nodeRow';

type Fields = Omit<NodeRow, 'line'>;

/** STATUS of a node, as kubectl prints it. */
const isStatus = (value: string): boolean =>
  /^(?:Ready|NotReady|Unknown)(?:,SchedulingDisabled)?$/.test(value);
const isRoles = (value: string): boolean => /^(?:<none>|[\w.-]+(?:,[\w.-]+)*)$/.test(value);
const isKernel = (value: string): boolean => /^\S+(?: \([a-z0-9]+\))?$/.test(value);

/** Whether a word is the runtime of a node, of the names that a kubelet reports. */
const isRuntime = (value: string): boolean =>
  ['docker', 'containerd', 'cri-o'].includes(runtimeParts(value)?.name ?? '');

/** Whether a word hardly stands anywhere but in a line about a node. */
export const isOfNode = (value: string): boolean =>
  isRuntime(value) || (isStatus(value) && value.includes('Ready'));

/** `node/a` is how kubectl prints a name where several kinds are listed. */
const nodeName = (value: string | undefined): string | undefined => {
  const name = value?.replace(/^node\//, '') ?? '';
  return isNodeName(name) ? name : undefined;
};

const rolesIn = (cell: string): string[] => (given(cell) === undefined ? [] : cell.split(',').toSorted());

/** `true,true,false`, as kubectl joins a list. */
const isFlags = (value: string): boolean => /^(?:true|false)(?:,(?:true|false))*$/.test(value);

/** `,runc,runsc`: the default handler has no name. */
const isHandlers = (value: string): boolean => /^[\w.-]*(?:,[\w.-]*)*$/.test(value);

/** What the columns HANDLER and USERNS say: two lists in the same order, where every handler says something. */
function handlersIn({ handlers, userNamespaces }: NodeCells): Partial<Fields> {
  const flags = given(userNamespaces)?.split(',') ?? [];
  const isListed = handlers !== undefined && !handlers.startsWith('<');
  const names = isListed ? handlers.split(',') : undefined;
  const [first, ...others] = flags;
  const isAligned = names === undefined || names.length === flags.length;
  const isSame = others.every((flag) => flag === first);
  const standard = isSame ? first : flags[names?.indexOf('') ?? -1];
  return {
    ...(isAligned && standard !== undefined && { handlerUserNamespaces: standard === 'true' }),
    ...(names && { runtimeHandlers: names.filter((name) => name !== '') }),
  };
}

const isCordoned = (status: string): boolean => status.endsWith(',SchedulingDisabled');

const passes = (cell: string | undefined, isRight: (value: string) => boolean): boolean =>
  cell === undefined || (cell !== '' && (given(cell) === undefined || isRight(cell)));

/** Takes the cells under known headers; gives the node, nothing where a cell is not what its header says. */
export function fromCells(cells: NodeCells): Fields | undefined {
  const name = nodeName(cells.name);
  const isRight =
    (cells.status === undefined || isStatus(cells.status)) &&
    passes(cells.roles, isRoles) &&
    passes(cells.version, isKubeletVersion) &&
    passes(cells.osImage, () => true) &&
    passes(cells.kernel, isKernel) &&
    passes(cells.runtime, (cell) => runtimeParts(cell) !== undefined) &&
    passes(cells.architecture, (cell) => /^[a-z0-9_]+$/.test(cell)) &&
    passes(cells.userNamespaces, isFlags) &&
    (cells.handlers === '' || passes(cells.handlers, isHandlers));
  if (name === undefined || !isRight) return undefined;
  // A custom column OS may hold the operating system itself, which does not tell the distribution.
  const osImage = /^(?:linux|windows)$/.test(cells.osImage ?? '') ? undefined : given(cells.osImage);
  return {
    name,
    roles: cells.roles === undefined ? undefined : rolesIn(cells.roles),
    version: given(cells.version),
    osImage,
    kernel: given(cells.kernel),
    runtime: given(cells.runtime),
    architecture: given(cells.architecture),
    ...(cells.status !== undefined && { cordoned: isCordoned(cells.status) }),
    ...handlersIn(cells),
  };
}

/**
 * Takes the words of a line; gives the node where they are `kubectl get nodes`, wide or not, however they are
 * spaced. Only the image has spaces of its own, and the kernel one before its architecture.
 */
export function fromWords(words: readonly string[]): Fields | undefined {
  const [first, status = '', roles = '', , version = ''] = words;
  const name = nodeName(first);
  if (name === undefined || !isStatus(status) || !isRoles(roles) || !isKubeletVersion(version))
    return undefined;
  const plain = { name, roles: rolesIn(roles), version, cordoned: isCordoned(status) };
  const end = words.findIndex((word, index) => index >= 9 && isRuntime(word));
  if (end < 0) return plain;
  const kernelAt = /^\([a-z0-9]+\)$/.test(words[end - 1] ?? '') ? end - 2 : end - 1;
  return {
    ...plain,
    osImage: given(words.slice(7, kernelAt).join(' ')),
    kernel: given(words.slice(kernelAt, end).join(' ')),
    runtime: words[end],
  };
}

/** Takes the cells of a line without headers; gives the node where it has a name and one runtime, the last resort. */
export function fromAnyCells(cells: readonly string[]): Fields | undefined {
  const name = nodeName(cells[0]);
  const runtimes = cells.filter(isRuntime);
  const versions = cells.filter(isKubeletVersion);
  if (name === undefined || runtimes.length !== 1 || cells.length < 2) return undefined;
  return { name, runtime: runtimes[0], version: versions.length === 1 ? versions[0] : undefined };
}
