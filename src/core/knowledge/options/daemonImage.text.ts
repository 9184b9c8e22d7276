/** Why one may want it otherwise. */
export const why =
  'An image of your own, or another version. It must have the entrypoint of the official image, which sets up cgroups and iptables before dockerd starts; rootless needs a rootless one. Keep client and daemon at one version.';
