/** Why one may want it otherwise. */
export const why =
  'Nodes and registries put limits on who pulls how much, and a mirror keeps what was pulled. Its prefix comes before every public image: library/docker for docker, and the host of the registry in between for any other than Docker Hub, unless you give that registry a prefix of its own. An image with another host stays as it is.';
