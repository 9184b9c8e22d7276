import type { CellText } from '../model/criterion';

/** The cell of a fact. A fact without one is a mistake in the record of its criterion. */
export function cellFor<Fact extends string>(
  cells: Readonly<Partial<Record<Fact, CellText>>>,
  fact: Fact,
): CellText {
  const cell = cells[fact];
  if (!cell) throw new Error(`no cell for ${fact}`);
  return cell;
}
