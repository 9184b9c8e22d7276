import type { PodSecurityCheck } from '../check';
import { members } from '../checkedPod';
import { namesOf } from '../wording';

/** Safe sysctls, and the policy version from which each is allowed. */
export const safeSysctls: ReadonlyMap<string, number> = new Map([
  ['kernel.shm_rmid_forced', 0],
  ['net.ipv4.ip_local_port_range', 0],
  ['net.ipv4.tcp_syncookies', 0],
  ['net.ipv4.ping_group_range', 0],
  ['net.ipv4.ip_unprivileged_port_start', 0],
  ['net.ipv4.ip_local_reserved_ports', 27],
  ['net.ipv4.tcp_keepalive_time', 29],
  ['net.ipv4.tcp_fin_timeout', 29],
  ['net.ipv4.tcp_keepalive_intvl', 29],
  ['net.ipv4.tcp_keepalive_probes', 29],
  ['net.ipv4.tcp_rmem', 32],
  ['net.ipv4.tcp_wmem', 32],
  ['net.ipv4.tcp_slow_start_after_idle', 37],
  ['net.ipv4.tcp_notsent_lowat', 37],
]);

/** Only sysctls that stay inside the pod. */
export const sysctls: PodSecurityCheck = {
  id: 'sysctls',
  level: 'baseline',
  since: 0,
  reason: 'forbidden sysctls',
  refuses: (pod, minor) => {
    const bad = members('/spec/securityContext/sysctls', pod.securityContext.sysctls).filter(
      ({ name }) => (safeSysctls.get(name) ?? Infinity) > minor,
    );
    if (bad.length === 0) return undefined;
    return { detail: namesOf(bad).join(', '), paths: bad.map(({ path }) => `${path}/name`) };
  },
};
