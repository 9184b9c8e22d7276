/** Why one may want it otherwise. */
export const why =
  'Root on a node reads the secrets of every pod beside it. On nodes of their own, builds have only builds beside them.';
