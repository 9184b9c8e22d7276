import { approachOf, defaultColumns, refsOf, type Decision, type LinkState } from '../../core';

const approachIdOf = (ref: string): string => approachOf(ref)?.id ?? ref;

/** The column that a link points at: `node-root:dind-sidecar` names a row and a column. */
const pointedAt = ({ highlight }: LinkState): string | undefined => {
  const key = highlight?.slice(highlight.indexOf(':') + 1);
  return key !== undefined && highlight?.includes(':') && approachOf(key) ? key : undefined;
};

/** The columns of a link: those that the reader chose, else the proposed ones. */
export const chosenColumns = (link: LinkState, decision: Decision): readonly string[] =>
  link.columns ?? defaultColumns(decision);

/**
 * The columns that are shown where only some have room. A column that the link points at is among them, then what the
 * manifest is made of, then the others in their order; what is shown keeps the order of the list.
 */
export function shownColumns(
  link: LinkState,
  decision: Decision,
  shown: string,
  room: number,
): readonly string[] {
  const columns = chosenColumns(link, decision);
  const pointed = pointedAt(link);
  const all = pointed === undefined || columns.includes(pointed) ? columns : [...columns, pointed];
  if (all.length <= room) return all;
  const inManifest = refsOf(shown).map(approachIdOf);
  const rank = (key: string): number =>
    key === pointed ? 0 : inManifest.includes(approachIdOf(key)) ? 1 : 2;
  const kept = new Set(
    all
      .map((key, index) => ({ key, order: rank(key) * 100 + index }))
      .toSorted((a, b) => a.order - b.order)
      .slice(0, room)
      .map(({ key }) => key),
  );
  return all.filter((key) => kept.has(key));
}
