import type { TextEdit } from '../model/risk';
import { isMapping, memberKeys, type Path, unescapeKey } from '../model/path';

/** The path that an edit is about. */
export const pathOf = (edit: TextEdit): Path =>
  'set' in edit ? edit.set : 'insert' in edit ? edit.insert : edit.remove;

/** The steps of a path, unescaped. */
export const stepsOf = (path: Path): string[] => path.split('/').slice(1).map(unescapeKey);

const namesMember = (step: string | undefined): boolean =>
  step !== undefined && /^(\[.*\](#\d+)?|\d+)$/.test(step);

/** A value with the mappings and lists around it that its steps name. */
export function wrapped(steps: readonly string[], value: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return value;
  return namesMember(step) ? [wrapped(rest, value)] : { [step]: wrapped(rest, value) };
}

/** The same value after an edit; undefined where the edit does not fit. What an edit must come to, without any text. */
export function changedValue(value: unknown, edit: TextEdit): unknown {
  return change(value, stepsOf(pathOf(edit)), edit);
}

function change(value: unknown, [step, ...rest]: readonly string[], edit: TextEdit): unknown {
  if (step === undefined) return 'value' in edit ? edit.value : undefined;
  const last = rest.length === 0;
  if (value === null || value === undefined)
    return 'set' in edit ? wrapped([step, ...rest], edit.value) : value;
  if (Array.isArray(value)) {
    const members: readonly unknown[] = value;
    const index = memberKeys(members).indexOf(step);
    if (index < 0) return 'set' in edit ? [...members, wrapped(rest, edit.value)] : value;
    if (last && 'insert' in edit) return members.toSpliced(index, 0, edit.value);
    if (last && 'remove' in edit) return members.toSpliced(index, 1);
    return members.with(index, change(members[index], rest, edit));
  }
  if (!isMapping(value)) return undefined;
  if (last && 'remove' in edit)
    return Object.fromEntries(Object.entries(value).filter(([key]) => key !== step));
  return { ...value, [step]: change(value[step], rest, edit) };
}

/** Whether two values are the same, in whatever order their keys stand. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((member, index) => sameValue(member, other[index]));
  if (isMapping(one) && isMapping(other)) {
    const keys = Object.keys(one);
    return (
      keys.length === Object.keys(other).length &&
      keys.every((key) => Object.hasOwn(other, key) && sameValue(one[key], other[key]))
    );
  }
  return Object.is(one, other);
}
