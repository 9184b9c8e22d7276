import type { Plan, PlanNote } from '../../core';
import type { PlacedLine } from '../../ui/useChangedLines';

/** A noted place of the manifest as one line: its last key and its value. */
export interface NotedPlace extends PlacedLine {
  readonly note: PlanNote;
}

const isMapping = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value at a path of the plan's object: keys, and members by name or index. */
function valueAt(root: unknown, steps: readonly string[]): unknown {
  let value = root;
  for (const step of steps) {
    if (Array.isArray(value)) {
      const name = /^\[(.*)\](?:#\d+)?$/.exec(step)?.[1];
      const list: readonly unknown[] = value;
      value =
        name === undefined
          ? list[Number(step)]
          : list.find((member) => isMapping(member) && member['name'] === name);
    } else if (isMapping(value)) {
      value = value[step.replaceAll('~1', '/').replaceAll('~0', '~')];
    } else return undefined;
  }
  return value;
}

const scalar = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** A value in one line: scalars and lists of them as they are, a mapping by what it is about. */
function inLine(value: unknown): string {
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    return list.every((member) => !isMapping(member)) ? `[${list.map(scalar).join(', ')}]` : '…';
  }
  if (!isMapping(value)) return scalar(value);
  const shown = value['value'] ?? value['mountPath'] ?? value['type'] ?? value['name'];
  return typeof shown === 'string' ? shown : '…';
}

/** Every noted place in the order of the manifest. */
export function notedPlaces(plan: Plan): NotedPlace[] {
  return Object.entries(plan.notes).map(([path, note]) => {
    const steps = path
      .slice(path.indexOf('#') + 1)
      .split('/')
      .slice(1);
    const value = valueAt(plan.objects[0], steps);
    const last = steps.at(-1) ?? '';
    const inList = /^(\d+|\[.*)$/.test(last);
    const name = /^\[(.*)\]/.exec(last)?.[1];
    const text = inList
      ? `- ${name === undefined ? inLine(value) : `${name}: ${inLine(value)}`}`
      : `${last}: ${inLine(value)}`;
    return { path, text, comment: false, note };
  });
}
