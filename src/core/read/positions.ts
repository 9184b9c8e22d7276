import { childPath, isMapping, memberKeys, type Path, rootPath } from '../model/path';
import type { Place } from './lineIndex';
import type { SourceNode } from './sourceTree';

/**
 * Where a path stands: line and column of its key or its `- `, and the line of its last character, all from 1.
 * The root stands where its content begins.
 */
export interface Position extends Place {
  readonly endLine: number;
}

/** How far a document may go once its aliases are followed. `nodes` counts down over all documents of a text. */
export interface Budget {
  nodes: number;
  readonly depth: number;
  readonly pathLength: number;
}

/** A document that is too large once its aliases are followed; `offset` is where that was noticed. */
export class TooLarge extends Error {
  constructor(
    readonly offset: number,
    message: string,
  ) {
    super(message);
  }
}

/**
 * The position of everything in a document. What an alias or a merge key brings in has no place of its own and gets
 * that of the alias or of the `<<`. Throws `TooLarge` where the budget ends; a value that contains itself ends there too.
 */
export function positions(
  value: unknown,
  root: SourceNode,
  placeOf: (offset: number) => Place,
  budget: Budget,
): Map<Path, Position> {
  const found = new Map<Path, Position>();
  const locate = (node: SourceNode): Position => ({
    ...placeOf(node.at),
    endLine: placeOf(Math.max(node.at, node.end - 1)).line,
  });

  function visit(
    path: Path,
    member: unknown,
    node: SourceNode,
    own: boolean,
    position: Position,
    depth: number,
  ): void {
    if (--budget.nodes < 0)
      throw new TooLarge(node.at, 'it has too many values once its aliases are followed');
    if (depth > budget.depth)
      throw new TooLarge(node.at, 'it is nested too deeply, or an alias contains itself');
    if (path.length > budget.pathLength) throw new TooLarge(node.at, 'the keys that lead here are too long');
    found.set(path, position);
    const children = own ? node.members : [];
    const descend = (key: string, inner: unknown, child: SourceNode | undefined): void => {
      const next = child ?? node;
      visit(
        childPath(path, key),
        inner,
        next,
        child !== undefined,
        child ? locate(child) : position,
        depth + 1,
      );
    };
    if (Array.isArray(member)) {
      const array: readonly unknown[] = member;
      const items = Array.isArray(children) ? (children as readonly SourceNode[]) : [];
      const keys = memberKeys(array);
      for (const [index, inner] of array.entries())
        descend(keys[index] ?? String(index), inner, items[index]);
    } else if (isMapping(member)) {
      const entries = children instanceof Map ? (children as ReadonlyMap<string, SourceNode>) : undefined;
      const merge = entries?.get('<<');
      for (const [key, inner] of Object.entries(member)) {
        const child = entries?.get(key);
        if (child === undefined && merge !== undefined)
          visit(childPath(path, key), inner, merge, false, locate(merge), depth + 1);
        else descend(key, inner, child);
      }
    }
  }

  visit(rootPath, value, root, true, locate(root), 0);
  return found;
}
