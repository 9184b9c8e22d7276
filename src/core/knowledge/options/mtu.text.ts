/** Why one may want it otherwise. */
export const why =
  'Docker’s bridge takes 1500. Where the pod network is smaller (most overlays are), downloads in builds hang. Find it with: kubectl exec POD -- cat /sys/class/net/eth0/mtu.';
