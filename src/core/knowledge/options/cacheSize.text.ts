/** Why one may want it otherwise. */
export const why =
  'Packages that the build tool keeps while the agent lives. A claim has the size that it was made with.';
