import { featureSince } from '../../knowledge/kubernetesSince';
import type { PodSecurityCheck } from '../check';
import type { CheckedContainer, CheckedPod } from '../checkedPod';
import { setters } from '../wording';

const isRoot = ({ securityContext }: CheckedPod | CheckedContainer): boolean =>
  securityContext.runAsUser === 0;

/** Nobody asks for user 0; a user namespace lifts this from 1.35. */
export const runAsUser: PodSecurityCheck = {
  id: 'runAsUser',
  level: 'restricted',
  since: 23,
  reason: 'runAsUser=0',
  userNamespaceExemptSince: featureSince.userNamespaceRules,
  refuses: (pod) => {
    const bad = pod.containers.filter(isRoot);
    if (!isRoot(pod) && bad.length === 0) return undefined;
    return {
      detail: `${setters(isRoot(pod), bad)} must not set runAsUser=0`,
      paths: [
        ...(isRoot(pod) ? ['/spec/securityContext/runAsUser'] : []),
        ...bad.map(({ securityPath }) => `${securityPath}/runAsUser`),
      ],
    };
  },
};
