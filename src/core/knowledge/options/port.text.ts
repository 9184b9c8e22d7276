/** Why one may want it otherwise. */
export const why =
  'The port on the loopback address. Another number than 2375 hides nothing; it avoids a port that something else in the pod uses.';
