import type { PodSecurityCheck } from '../check';
import { containersNamed, namesOf } from '../wording';
import { forbiddenSeccompProfiles, hasSeccompProfile, hasValidSeccompProfile } from './seccomp';

/** Every container has a seccomp profile, its own or the pod's: RuntimeDefault or Localhost. */
export const seccompProfileRestricted: PodSecurityCheck = {
  id: 'seccompProfile_restricted',
  level: 'restricted',
  since: 19,
  reason: 'seccompProfile',
  overrides: ['seccompProfile_baseline'],
  windowsExemptSince: 25,
  refuses: (pod) => {
    const forbidden = forbiddenSeccompProfiles(pod);
    if (forbidden || hasValidSeccompProfile(pod.securityContext)) return forbidden;
    const without = pod.containers.filter(({ securityContext }) => !hasSeccompProfile(securityContext));
    if (without.length === 0) return undefined;
    const containers = containersNamed(namesOf(without));
    return {
      detail: `pod or ${containers} must set securityContext.seccompProfile.type to "RuntimeDefault" or "Localhost"`,
      paths: without.map(({ securityPath }) => `${securityPath}/seccompProfile/type`),
    };
  },
};
