/** Why one may want it otherwise. */
export const why =
  'On cgroup v2 a privileged daemon starts its containers outside the pod, and the pod’s limits do not reach them. The way out gives dockerd the pod’s own cgroup as parent. Confirmed with engine 28.5.2 and the cgroupfs driver; not with the systemd driver, not with engine 29. Try it before you rely on it.';
