/** Why one may want it otherwise. */
export const why =
  'Images and layers of what is built and run. Too little ends a build; without a limit one build fills the disk of the node for all.';
