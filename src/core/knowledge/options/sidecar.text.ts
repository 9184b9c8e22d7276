/** Why one may want it otherwise. */
export const why =
  'A native sidecar starts first and stops last. Jenkins does not mount its workspace into one and cannot run steps in it; the manifest mounts it explicitly. Tekton makes one or the other of its sidecars, as its administrator has set.';
