/** Why one may want it otherwise. */
export const why =
  'What the scheduler reserves for the container that does the work. Without a limit a build may take what is idle; with one it would be slowed while the node has nothing else to do.';
