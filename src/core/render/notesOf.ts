import { parentPath, splitObjectPath, type Path } from '../model/path';
import type { Plan, PlanNote } from '../model/plan';
import { oncePer } from './once';

type Notes = ReadonlyMap<Path, PlanNote>;

const none: Notes = new Map();

const byObject = (plan: Plan): ReadonlyMap<string, Notes> =>
  oncePer(plan, 'notes', () => {
    const all = new Map<string, Map<Path, PlanNote>>();
    for (const [path, note] of Object.entries(plan.notes)) {
      const { base, inside } = splitObjectPath(path);
      let own = all.get(base);
      if (!own) all.set(base, (own = new Map()));
      own.set(inside, note);
    }
    return all;
  });

/** The notes of one object of a plan, by the path inside it. `base` is what stands before these: `Pod/ci-agent#`. */
export const notesOf = (plan: Plan, base: string): Notes => byObject(plan).get(base) ?? none;

/** A note, and the place in its object that has it. */
interface NoteAt {
  readonly note: PlanNote;
  readonly at: Path;
}

type NoteFinder = (inside: Path) => NoteAt | undefined;

/** Gives the note of a place in one object, or of the nearest place around it. Lines of one place ask again and again. */
export const noteFinder = (plan: Plan, base: string): NoteFinder =>
  oncePer(plan, `notes of ${base}`, () => finderIn(notesOf(plan, base)));

function finderIn(notes: Notes): NoteFinder {
  const known = new Map<Path, NoteAt | undefined>();
  const find = (at: Path): NoteAt | undefined => {
    if (known.has(at)) return known.get(at);
    const note = notes.get(at);
    const around = parentPath(at);
    const found = note ? { note, at } : around === undefined ? undefined : find(around);
    known.set(at, found);
    return found;
  };
  return find;
}
