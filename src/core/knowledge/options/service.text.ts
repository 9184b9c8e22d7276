/** Why one may want it otherwise. */
export const why =
  'Tests that need a database find it at localhost: it runs as one more container of the pod, for as long as the pod does.';
