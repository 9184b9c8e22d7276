/** Why one may want it otherwise. */
export const why =
  'A native sidecar starts first and stops last. Jenkins does not mount its workspace into one and cannot run steps in it; the manifest mounts it explicitly.';
