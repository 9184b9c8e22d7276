import { placeholders } from '../../knowledge/placeholders';
import { noted } from '../draft';
import type { DrawEnclosure } from './enclosure';

/** What the makers’ own start script gives to Docker (source `gvisor-gke`). They hold inside the sandbox only. */
const capabilities = [
  'AUDIT_WRITE',
  'CHOWN',
  'DAC_OVERRIDE',
  'FOWNER',
  'FSETID',
  'KILL',
  'MKNOD',
  'NET_ADMIN',
  'NET_BIND_SERVICE',
  'NET_RAW',
  'SETFCAP',
  'SETGID',
  'SETPCAP',
  'SETUID',
  'SYS_ADMIN',
  'SYS_CHROOT',
  'SYS_PTRACE',
] as const;

/** A volume that lives in the sandbox: containers share its sockets, and overlayfs can lie on it. */
const inSandbox = (volume: string, share: 'pod' | 'container'): Record<string, string> => ({
  [`dev.gvisor.spec.mount.${volume}.share`]: share,
  [`dev.gvisor.spec.mount.${volume}.type`]: 'tmpfs',
  [`dev.gvisor.spec.mount.${volume}.options`]: 'rw,rprivate',
});

/**
 * gVisor has no iptables that dockerd could use: what dockerd would set up is done before it starts (source
 * `gvisor-docker`).
 */
const before = [
  'set -e',
  'echo 1 > /proc/sys/net/ipv4/ip_forward',
  `a=$(ip -4 -o addr show dev eth0 | awk '{ print $4 }')`,
  'for p in tcp udp; do iptables-legacy -t nat -A POSTROUTING -o eth0 -p "$p" -j SNAT --to-source "${a%/*}"; done',
].join('; ');

/** The network of the pod gives the packet size: gVisor forwards no fragments reliably (source `gvisor-docker`). */
const words = `"--mtu=$(ip -o link show dev eth0 | awk '{ print $5 }')"`;

/** A sandbox whose kernel is a process of the node (sources `gvisor-docker`, `gvisor-volumes`). */
export const gvisor: DrawEnclosure = () => ({
  pod: {
    runtimeClassName: noted(placeholders.gvisorClass.text, 'runtime-class-gvisor'),
    annotations: noted(
      { ...inSandbox('dind-socket', 'pod'), ...inSandbox('dind-data', 'container') },
      'annotations-gvisor',
    ),
  },
  securityContext: noted(
    {
      runAsUser: noted(0, 'daemon-root'),
      runAsGroup: 0,
      runAsNonRoot: false,
      allowPrivilegeEscalation: noted(true, 'escalation-for-nested'),
      capabilities: noted({ add: capabilities }, 'gvisor-capabilities'),
    },
    'security-context-gvisor',
  ),
  layersInMemory: true,
  args: ['--iptables=false', '--ip6tables=false'],
  shell: { before, words },
  placeholders: ['gvisorClass'],
  preparations: ['gvisor-handler'],
});
