/** Why one may want it otherwise. */
export const why =
  'The limit on the container that does the work: above it the kernel ends a process. What is reserved stays, or is the limit where that is less. Where layers lie in memory they may take half of it.';
