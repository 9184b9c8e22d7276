/**
 * Where something stands inside one document. A path looks like a JSON pointer (RFC 6901), except that a member
 * of an array which is a mapping with a string `name` is called `[name]`, so that a path survives a new neighbour:
 * `/spec/containers/[dind]/args/0`. The second member of the same name is `[name]#1`, the third `[name]#2`.
 * Keys escape `~` as `~0` and `/` as `~1`. The document itself is the empty path.
 */
export type Path = string;

/** The path of the document itself. */
export const rootPath: Path = '';

/** A value that has keys: an object that is no array. */
export const isMapping = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const escapeKey = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');
/** A step of a path as the key that it stands for. */
export const unescapeKey = (step: string): string => step.replaceAll('~1', '/').replaceAll('~0', '~');

/** The path of a member: a key of a mapping, or what `memberKey` gives for an array, both unescaped. */
export const childPath = (parent: Path, key: string): Path => `${parent}/${escapeKey(key)}`;

/** The path around a path; of the document itself, undefined. */
export const parentPath = (path: Path): Path | undefined =>
  path === rootPath ? undefined : path.slice(0, path.lastIndexOf('/'));

/** A path and every path around it, the document last. */
export function pathsAround(path: Path): Path[] {
  const found = [path];
  for (let parent = parentPath(path); parent !== undefined; parent = parentPath(parent)) found.push(parent);
  return found;
}

/** What stands before the paths inside an object: `Pod/ci-agent#`. */
export const objectBase = (object: {
  readonly kind?: string | undefined;
  readonly metadata?: { readonly name?: string | undefined } | undefined;
}): string => `${object.kind ?? 'Object'}/${object.metadata?.name ?? ''}#`;

/** A path of a plan taken apart: the object, `Pod/ci-agent#`, and the path inside it. */
export function splitObjectPath(path: string): { readonly base: string; readonly inside: Path } {
  const end = path.indexOf('#') + 1;
  return { base: path.slice(0, end), inside: path.slice(end) };
}

/** The longest name that Kubernetes gives anything; a longer one would only make a path unreadable. */
const longestName = 253;

const nameOf = (member: unknown): string | undefined => {
  if (!isMapping(member) || !Object.hasOwn(member, 'name')) return undefined;
  const { name } = member;
  return typeof name === 'string' && name.length <= longestName ? name : undefined;
};

/** What every member of an array is called in a path, in order, unescaped. */
export function memberKeys(array: readonly unknown[]): string[] {
  const seen = new Map<string, number>();
  return array.map((member, index) => {
    const name = nameOf(member);
    if (name === undefined) return String(index);
    const earlier = seen.get(name) ?? 0;
    seen.set(name, earlier + 1);
    return earlier === 0 ? `[${name}]` : `[${name}]#${earlier}`;
  });
}

/** What one member of an array is called in a path: `[name]`, `[name]#1`, or its index. */
export const memberKey = (array: readonly unknown[], index: number): string =>
  memberKeys(array)[index] ?? String(index);

/** The members of a mapping or array with their keys, in order. Absent and `undefined` are the same. */
export function members(value: unknown): [key: string, member: unknown][] {
  if (Array.isArray(value)) {
    const array: readonly unknown[] = value;
    const keys = memberKeys(array);
    return array.map((member, index) => [keys[index] ?? String(index), member]);
  }
  return isMapping(value) ? Object.entries(value).filter(([, member]) => member !== undefined) : [];
}

/**
 * Visits a value and everything in it, parents before their members, in document order.
 * The value must be a tree: no member may contain itself.
 */
export function walk(
  value: unknown,
  visit: (path: Path, value: unknown) => void,
  path: Path = rootPath,
): void {
  visit(path, value);
  for (const [key, member] of members(value)) walk(member, visit, childPath(path, key));
}

/** The value at a path, or undefined where there is none. */
export function valueAt(root: unknown, path: Path): unknown {
  if (path === rootPath) return root;
  if (!path.startsWith('/')) return undefined;
  let value = root;
  for (const step of path.slice(1).split('/')) {
    const key = unescapeKey(step);
    if (Array.isArray(value)) {
      const array: readonly unknown[] = value;
      value = array[memberKeys(array).indexOf(key)];
    } else if (isMapping(value) && Object.hasOwn(value, key)) {
      value = value[key];
    } else {
      return undefined;
    }
  }
  return value;
}
