/** Why one may want it otherwise. */
export const why =
  'Mounted in the containers in which steps run, and in the daemon, where docker run looks for directories. What a build can read, code of the build can send away: a Secret mounted here is in its hands.';
