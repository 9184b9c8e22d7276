/** Why one may want it otherwise. */
export const why =
  'A taint keeps pods away that do not tolerate it: with label and taint together, builds have only builds beside them.';
