import { isMapping, type Path, pathsAround, valueAt } from '../model/path';
import type { TextEdit } from '../model/risk';
import { addItem, addKey, insertItem, type Editing } from './addYaml';
import { changedValue, pathOf, sameValue, stepsOf, wrapped } from './changedValue';
import { remove, replace } from './replaceYaml';
import { readYaml } from './yaml';
import { YamlSource } from './yamlSource';
import { styleOf } from './yamlStyle';

/** Sets a value: in place of the one there, or below the nearest place that the document has. */
function set(editing: Editing, path: Path, value: unknown): string | undefined {
  const { document } = editing;
  const nearest = pathsAround(path).find((each) => document.lines.has(each)) ?? '';
  if (nearest === path) return replace(editing, path, value);
  const [step = '', ...rest] = stepsOf(path.slice(nearest.length));
  const there = valueAt(document.value, nearest);
  if (there === null) return replace(editing, nearest, wrapped([step, ...rest], value));
  const inner = wrapped(rest, value);
  if (Array.isArray(there))
    return there.length === 0 ? replace(editing, nearest, [inner]) : addItem(editing, nearest, inner);
  if (!isMapping(there)) return undefined;
  const isFilled = Object.keys(there).length > 0 || editing.source.place(nearest)?.written === 'bracket';
  return isFilled ? addKey(editing, nearest, step, inner) : undefined;
}

function editOnce(text: string, index: number, edit: TextEdit): string | undefined {
  const before = readYaml(text);
  const document = before.documents[index];
  if (!document || before.errors.length > 0) return undefined;
  const source = new YamlSource(text, document.lines);
  const style = styleOf(document.lines, (path) => text.charAt(source.at(path)));
  const editing = { source, document, style, lineBreak: text.includes('\r\n') ? '\r\n' : '\n' };
  const edited =
    'set' in edit
      ? set(editing, edit.set, edit.value)
      : 'insert' in edit
        ? insertItem(editing, edit.insert, edit.value)
        : remove(editing, pathOf(edit));
  if (edited === undefined) return undefined;
  const after = readYaml(edited);
  const expected = before.documents.map(({ value }, at) =>
    at === index ? changedValue(value, edit) : value,
  );
  const found = after.documents.map(({ value }) => value);
  return after.errors.length === 0 && sameValue(found, expected) ? edited : undefined;
}

/**
 * Applies edits to one document of a YAML text, by the index among its documents, and touches no other line: comments,
 * order, indentation, brackets and line breaks stay. Undefined where that cannot be done; the result is read again, and
 * says exactly what the edits say.
 */
export function editYaml(text: string, index: number, edits: readonly TextEdit[]): string | undefined {
  let edited: string | undefined = text;
  for (const edit of edits) {
    edited = editOnce(edited, index, edit);
    if (edited === undefined) return undefined;
  }
  return edited;
}
