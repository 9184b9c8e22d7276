/** Why one may want it otherwise. */
export const why =
  'The cache lies beside the image, in the same repository. Whoever may write it decides what later builds take for done: a repository of its own can have rights of its own.';
