/** Why one may want it otherwise. */
export const why =
  'What the container that does the work may write outside of its volumes. Its limit for ephemeral storage is this and the volumes that it fills, so that the pod is not evicted before they are full.';
