import { formatNote, type FormatNoteId } from '../knowledge/formatNotes';
import { childPath, isMapping, members, objectBase, rootPath, valueAt, type Path } from '../model/path';
import type { Plan, PlanNote, PlanPath } from '../model/plan';
import type { RenderedLine } from '../model/render';

/**
 * A file under construction: a value that becomes YAML, in which every part says where it comes from. What is carried
 * from the plan keeps the plan's path and note; what the format adds has a note of the format. A part without a mark of
 * its own belongs to the nearest one around it.
 */
export type FileDraft = unknown;

/** A value of the plan, at this path there, whatever it is called here. */
export class Carried {
  constructor(
    readonly value: FileDraft,
    readonly path: PlanPath,
  ) {}
}

/** A value that stands there because of the format. */
export class Because {
  constructor(
    readonly value: FileDraft,
    readonly note: PlanNote,
  ) {}
}

/** Text of several lines, each of which knows where it comes from: a script, or a manifest inside a file. */
export class Embedded {
  constructor(readonly lines: readonly RenderedLine[]) {}

  get text(): string {
    return this.lines.map(({ text }) => `${text}\n`).join('');
  }
}

export const because = (value: FileDraft, note: FormatNoteId): Because =>
  new Because(value, formatNote(note));

/**
 * What to change in a mapping that is carried: members that are left out, and members that are given. What replaces a
 * member stands in its place; what is new stands after the others.
 */
export interface Change {
  readonly drop?: readonly string[];
  readonly set?: Readonly<Record<string, FileDraft>>;
}

const planPath = (plan: Plan, inside: Path): PlanPath => `${objectBase(plan.pod)}${inside}`;

/** What a format writes for a place of the pod, under whatever name and in whatever form. */
export const placed = (plan: Plan, inside: Path, value: FileDraft): Carried =>
  new Carried(value, planPath(plan, inside));

/** A part of the pod, `/spec/volumes`; undefined where the pod has none. A mapping may be changed on the way. */
export function carry(plan: Plan, inside: Path, { drop = [], set = {} }: Change = {}): Carried | undefined {
  const value = valueAt(plan.pod, inside);
  if (value === undefined) return undefined;
  if (!isMapping(value)) return new Carried(value, planPath(plan, inside));
  const kept = Object.entries(value).filter(([key]) => !drop.includes(key));
  // What is replaced stays where it stands.
  return new Carried({ ...Object.fromEntries(kept), ...set }, planPath(plan, inside));
}

/** What a format puts before and after the members of a list. */
export interface Beside {
  readonly before?: readonly FileDraft[];
  readonly after?: readonly FileDraft[];
}

/**
 * A list of the pod, each member as `change` gives it: a draft, or undefined to leave it out. `change` gets the member
 * and its path inside the pod. Undefined where nothing is left of the list, and the format adds nothing.
 */
export function carryEach(
  plan: Plan,
  inside: Path,
  change: (member: unknown, inside: Path) => FileDraft = (_, own) => carry(plan, own),
  { before = [], after = [] }: Beside = {},
): Carried | undefined {
  const kept = members(valueAt(plan.pod, inside)).flatMap(([key, member]) => {
    const draft = change(member, childPath(inside, key));
    return draft === undefined ? [] : [draft];
  });
  const all = [...before, ...kept, ...after];
  return all.length === 0 ? undefined : new Carried(all, planPath(plan, inside));
}

/** Where a part of a file comes from. */
export interface Origin {
  /** The place in the plan, or '' for a part of the format. */
  readonly path: PlanPath;
  /** The note of a part of the format. */
  readonly note: PlanNote | undefined;
  /** Where in the file the mark stands. */
  readonly mark: Path;
}

export interface SettledFile {
  readonly value: unknown;
  /** Of every part of the value. */
  readonly origins: ReadonlyMap<Path, Origin>;
  readonly embedded: ReadonlyMap<Path, readonly RenderedLine[]>;
}

/** A draft without its marks. */
function plain(draft: FileDraft): unknown {
  if (draft instanceof Carried || draft instanceof Because) return plain(draft.value);
  if (draft instanceof Embedded) return draft.text;
  if (Array.isArray(draft)) return draft.filter((member) => member !== undefined).map(plain);
  if (isMapping(draft)) {
    return Object.fromEntries(
      Object.entries(draft)
        .filter(([, member]) => member !== undefined)
        .map(([key, member]) => [key, plain(member)]),
    );
  }
  return draft;
}

/** The members of a draft without marks around it, in order; absent ones are left out. */
function partsOf(draft: FileDraft): readonly FileDraft[] {
  const all: readonly FileDraft[] = Array.isArray(draft)
    ? draft
    : isMapping(draft)
      ? Object.values(draft)
      : [];
  return all.filter((member) => member !== undefined);
}

/** Takes the marks out of a draft: the value, and where each part of it comes from. */
export function settleFile(draft: FileDraft): SettledFile {
  const origins = new Map<Path, Origin>();
  const embedded = new Map<Path, readonly RenderedLine[]>();
  const visit = (node: FileDraft, settled: unknown, at: Path, around: Origin): void => {
    if (node instanceof Carried)
      visit(node.value, settled, at, { path: node.path, note: undefined, mark: at });
    else if (node instanceof Because) visit(node.value, settled, at, { path: '', note: node.note, mark: at });
    else {
      origins.set(at, around);
      if (node instanceof Embedded) {
        embedded.set(at, node.lines);
        return;
      }
      const parts = partsOf(node);
      // Names of members are those of the finished value, where a mark hides none.
      members(settled).forEach(([key, member], index) => {
        const path = around.path === '' ? '' : childPath(around.path, key);
        visit(parts[index], member, childPath(at, key), { ...around, path });
      });
    }
  };
  const value = plain(draft);
  visit(draft, value, rootPath, { path: '', note: undefined, mark: rootPath });
  return { value, origins, embedded };
}
