import type { PodSecurityCheck } from '../check';
import { containersNamed, namesOf } from '../wording';

/** Every container says `allowPrivilegeEscalation: false`; absent is not enough. */
export const allowPrivilegeEscalation: PodSecurityCheck = {
  id: 'allowPrivilegeEscalation',
  level: 'restricted',
  since: 8,
  reason: 'allowPrivilegeEscalation != false',
  windowsExemptSince: 25,
  refuses: (pod) => {
    const bad = pod.containers.filter(
      ({ securityContext }) => securityContext.allowPrivilegeEscalation !== false,
    );
    if (bad.length === 0) return undefined;
    return {
      detail: `${containersNamed(namesOf(bad))} must set securityContext.allowPrivilegeEscalation=false`,
      paths: bad.map(({ securityPath }) => `${securityPath}/allowPrivilegeEscalation`),
    };
  },
};
