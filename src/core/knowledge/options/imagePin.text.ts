/** Why one may want it otherwise. */
export const why =
  'A version names what you want, a digest what you get: the same tag has been rebuilt with other content before.';
