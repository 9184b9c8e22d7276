import { featureSince } from '../../knowledge/kubernetesSince';
import type { PodSecurityCheck } from '../check';
import { isSet, text } from '../checkedPod';
import { containersNamed, namesOf, quoted, sortedSet } from '../wording';

/** The default masks of /proc stay on; at baseline a user namespace lifts this from 1.35. */
export const procMount: PodSecurityCheck = {
  id: 'procMount',
  level: 'baseline',
  since: 0,
  reason: 'procMount',
  userNamespaceExemptSince: featureSince.userNamespaceRules,
  refuses: (pod) => {
    const bad = pod.containers.filter(
      ({ securityContext }) => isSet(securityContext.procMount) && securityContext.procMount !== 'Default',
    );
    if (bad.length === 0) return undefined;
    const types = sortedSet(bad.map(({ securityContext }) => text(securityContext.procMount)));
    return {
      detail: `${containersNamed(namesOf(bad))} must not set securityContext.procMount to ${quoted(types)}`,
      paths: bad.map(({ securityPath }) => `${securityPath}/procMount`),
    };
  },
};
