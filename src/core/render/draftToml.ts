import { childPath, isMapping, members, rootPath, type Path } from '../model/path';
import type { Plan } from '../model/plan';
import type { RenderedLine, RenderOptions } from '../model/render';
import { DraftNotes } from './draftNotes';
import { settleFile, type FileDraft } from './fileDraft';
import { tomlBlock, tomlKey, tomlValue } from './toml';

/** The tables of a member: itself, or each of a list of tables. */
function tablesOf(member: unknown): [key: string | undefined, table: unknown][] | undefined {
  if (isMapping(member)) return [[undefined, member]];
  const isList = Array.isArray(member) && member.length > 0 && member.every(isMapping);
  return isList ? members(member) : undefined;
}

/**
 * The lines of a draft as TOML, each with its place and its note: values before tables, each table two spaces deeper
 * than the one that it belongs to. Embedded text is YAML here: it gets a margin, which changes nothing in YAML, and
 * each of its lines keeps its note.
 */
export function tomlLines(plan: Plan, draft: FileDraft, { comments }: RenderOptions): RenderedLine[] {
  const { value, origins, embedded } = settleFile(draft);
  const notes = new DraftNotes(plan, comments);
  const lines: RenderedLine[] = [];

  const add = (pad: string, text: string, ...starts: readonly Path[]): void => {
    lines.push(...notes.comments(starts, origins, pad));
    lines.push(notes.line(`${pad}${text}`, origins.get(starts.at(-1) ?? rootPath), starts));
  };

  const addBlock = (pad: string, key: string, path: Path, inside: readonly RenderedLine[]): void => {
    const { quotes, lines: written } = tomlBlock(inside.map(({ text }) => text));
    add(pad, `${tomlKey(key)} = ${quotes}`, path);
    inside.forEach((line, index) => {
      const text = written[index] ?? '';
      lines.push({ ...line, text: text === '' ? '' : `${pad}  ${text}` });
    });
    lines.push(notes.line(`${pad}${quotes}`, origins.get(path), []));
  };

  const addTable = (table: unknown, path: Path, names: readonly string[]): void => {
    const pad = '  '.repeat(names.length);
    const inside = members(table).map(([key, member]) => ({ key, member, own: childPath(path, key) }));
    for (const { key, member, own } of inside) {
      const block = embedded.get(own);
      if (block) addBlock(pad, key, own, block);
      else if (!tablesOf(member)) add(pad, `${tomlKey(key)} = ${tomlValue(member)}`, own);
    }
    for (const { key, member, own } of inside) {
      const name = [...names, tomlKey(key)];
      for (const [each, entry] of tablesOf(member) ?? []) {
        if (each === undefined) add(pad, `[${name.join('.')}]`, own);
        else add(pad, `[[${name.join('.')}]]`, own, childPath(own, each));
        addTable(entry, each === undefined ? own : childPath(own, each), name);
      }
    }
  };

  addTable(value, rootPath, []);
  return lines;
}
