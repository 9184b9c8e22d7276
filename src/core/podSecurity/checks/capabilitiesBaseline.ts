import type { PodSecurityCheck } from '../check';
import { addedCapabilities } from './capabilities';
import { containersNamed, quoted, sortedSet } from '../wording';

/** The default set of capabilities. Exact strings: `CAP_CHOWN`, `chown` and `ALL` are refused. */
const allowed: ReadonlySet<string> = new Set([
  'AUDIT_WRITE',
  'CHOWN',
  'DAC_OVERRIDE',
  'FOWNER',
  'FSETID',
  'KILL',
  'MKNOD',
  'NET_BIND_SERVICE',
  'SETFCAP',
  'SETGID',
  'SETPCAP',
  'SETUID',
  'SYS_CHROOT',
]);

/** No capability beyond the default set may be added. */
export const capabilitiesBaseline: PodSecurityCheck = {
  id: 'capabilities_baseline',
  level: 'baseline',
  since: 0,
  reason: 'non-default capabilities',
  refuses: (pod) => {
    const bad = addedCapabilities(pod, (capability) => !allowed.has(capability));
    if (bad.length === 0) return undefined;
    const names = sortedSet(bad.flatMap(({ added }) => added.map(({ capability }) => capability)));
    const containers = containersNamed(bad.map(({ name }) => name));
    return {
      detail: `${containers} must not include ${quoted(names)} in securityContext.capabilities.add`,
      paths: bad.flatMap(({ added }) => added.map(({ path }) => path)),
    };
  },
};
