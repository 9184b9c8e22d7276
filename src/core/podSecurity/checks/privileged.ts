import type { PodSecurityCheck } from '../check';
import { containersNamed, namesOf } from '../wording';

/** No container may be privileged; `hostUsers: false` does not change that. */
export const privileged: PodSecurityCheck = {
  id: 'privileged',
  level: 'baseline',
  since: 0,
  reason: 'privileged',
  refuses: (pod) => {
    const bad = pod.containers.filter(({ securityContext }) => securityContext.privileged === true);
    if (bad.length === 0) return undefined;
    return {
      detail: `${containersNamed(namesOf(bad))} must not set securityContext.privileged=true`,
      paths: bad.map(({ securityPath }) => `${securityPath}/privileged`),
    };
  },
};
