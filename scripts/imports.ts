import { posix } from 'node:path';
import { parseSync } from 'vite';

/** One import of a source file: static, `export … from`, dynamic, or an `import('…')` type. */
export interface Import {
  /** The file that imports, as a path from the root of the project. */
  readonly file: string;
  readonly line: number;
  readonly specifier: string;
  /** The path that a relative specifier leads to, found or not; undefined for a package. */
  readonly target: string | undefined;
  /** Erased by the compiler: `import type`, `export type … from`, `import('…')` in a type. */
  readonly typeOnly: boolean;
}

/** A file that cannot be read as imports: a syntax error, or a specifier that is computed. */
export class UnreadableSource extends Error {}

type Node = Record<string, unknown> & { readonly type: string; readonly start: number };

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

function* nodesOf(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const item of value) yield* nodesOf(item);
  else if (isNode(value)) {
    yield value;
    for (const child of Object.values(value)) yield* nodesOf(child);
  }
}

/** What names another module in each kind of syntax node. */
const sourceField: Readonly<Record<string, string>> = {
  ImportDeclaration: 'source',
  ExportNamedDeclaration: 'source',
  ExportAllDeclaration: 'source',
  ImportExpression: 'source',
  TSImportType: 'source',
};

const endings = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'];

function resolve(file: string, specifier: string, exists: (path: string) => boolean): string | undefined {
  if (!/^\.{1,2}(\/|$)/.test(specifier)) return undefined;
  const path = posix.join(posix.dirname(file), specifier.replace(/\?.*$/, '')).replace(/\/$/, '');
  const ending = endings.find((candidate) => exists(path + candidate));
  return path + (ending ?? '');
}

/**
 * The imports of one file, in order. Reads with the parser of the bundler, so that what counts as an import here
 * is what the build follows.
 */
export function importsOf(file: string, text: string, exists: (path: string) => boolean): Import[] {
  const lineOf = ({ start }: Node): number => text.slice(0, start).split('\n').length;
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new UnreadableSource(`${file}: ${errors[0]?.message ?? 'syntax error'}`);

  const imports: Import[] = [];
  for (const node of nodesOf(program)) {
    if (node.type === 'TSImportEqualsDeclaration' || text.startsWith('import.meta.glob', node.start)) {
      throw new UnreadableSource(
        `${file}:${lineOf(node)}: this import hides which files it means; name each of them.`,
      );
    }
    const field = sourceField[node.type];
    const source = field && node[field];
    if (!isNode(source)) continue;
    if (typeof source['value'] !== 'string') {
      throw new UnreadableSource(
        `${file}:${lineOf(node)}: the specifier of an import must be a plain string.`,
      );
    }
    const specifier = source['value'];
    imports.push({
      file,
      line: lineOf(node),
      specifier,
      target: resolve(file, specifier, exists),
      typeOnly:
        node.type === 'TSImportType' || node['importKind'] === 'type' || node['exportKind'] === 'type',
    });
  }
  return imports;
}

/** The import cycles that exist at run time, each as its files in order; every cycle once. */
export function cyclesOf(imports: readonly Import[]): string[][] {
  const next = new Map<string, Set<string>>();
  for (const { file, target, typeOnly } of imports) {
    if (target === undefined || typeOnly) continue;
    next.set(file, (next.get(file) ?? new Set()).add(target));
  }
  const cycles: string[][] = [];
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): void => {
    const begin = path.indexOf(file);
    if (begin >= 0) cycles.push([...path.slice(begin), file]);
    if (begin >= 0 || done.has(file)) return;
    path.push(file);
    for (const target of next.get(file) ?? []) visit(target);
    path.pop();
    done.add(file);
  };
  for (const file of next.keys()) visit(file);
  return cycles;
}
