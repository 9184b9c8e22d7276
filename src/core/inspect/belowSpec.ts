import type { Pod } from '../model/kubernetes';
import { isMapping, type Path } from '../model/path';

type Fields = Readonly<Record<string, unknown>>;

/** Lists of a pod's `spec` that people indent too little: then they stand beside `spec`, and nobody reads them. */
const lists = ['initContainers', 'containers', 'volumes'] as const;

/** Takes a pod as it was pasted; gives it with the lists that stand beside `spec` put below it, and their names. */
export function belowSpec(pasted: Pod): { readonly pod: Pod; readonly misplaced: readonly string[] } {
  const fields = pasted as unknown as Fields;
  const spec: Fields = isMapping(fields['spec']) ? fields['spec'] : {};
  const misplaced: readonly string[] = lists.filter(
    (list) => Array.isArray(fields[list]) && spec[list] === undefined,
  );
  if (misplaced.length === 0) return { pod: pasted, misplaced };
  const rest = Object.entries(fields).filter(([key]) => !misplaced.includes(key));
  const moved = Object.fromEntries(misplaced.map((list) => [list, fields[list]]));
  return { pod: { ...Object.fromEntries(rest), spec: { ...spec, ...moved } } as unknown as Pod, misplaced };
}

/** Where a path of a pod stands in its text: lists that stand beside `spec` have no `spec` before them. */
export const writtenPath = (path: Path, misplaced: readonly string[]): Path =>
  misplaced.some((list) => path.startsWith(`/spec/${list}/`)) ? path.slice('/spec'.length) : path;
