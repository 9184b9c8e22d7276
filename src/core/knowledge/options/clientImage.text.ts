/** Why one may want it otherwise. */
export const why =
  'An image of your own with the docker CLI, a shell and what else your steps call. Keep client and daemon at one version.';
