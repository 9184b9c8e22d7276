import { featureSince } from '../../knowledge/kubernetesSince';
import type { PodSecurityCheck } from '../check';
import type { CheckedContainer, CheckedPod } from '../checkedPod';
import { containersNamed, namesOf, setters } from '../wording';

const saysRoot = ({ securityContext }: CheckedPod | CheckedContainer): boolean =>
  securityContext.runAsNonRoot === false;
const saysNonRoot = ({ securityContext }: CheckedPod | CheckedContainer): boolean =>
  securityContext.runAsNonRoot === true;

/** Every container says that it is not root, itself or through the pod; a user namespace lifts this from 1.35. */
export const runAsNonRoot: PodSecurityCheck = {
  id: 'runAsNonRoot',
  level: 'restricted',
  since: 0,
  reason: 'runAsNonRoot != true',
  userNamespaceExemptSince: featureSince.userNamespaceRules,
  refuses: (pod) => {
    const bad = pod.containers.filter(saysRoot);
    if (saysRoot(pod) || bad.length > 0)
      return {
        detail: `${setters(saysRoot(pod), bad)} must not set securityContext.runAsNonRoot=false`,
        paths: [
          ...(saysRoot(pod) ? ['/spec/securityContext/runAsNonRoot'] : []),
          ...bad.map(({ securityPath }) => `${securityPath}/runAsNonRoot`),
        ],
      };
    const silent = saysNonRoot(pod) ? [] : pod.containers.filter((container) => !saysNonRoot(container));
    if (silent.length === 0) return undefined;
    return {
      detail: `pod or ${containersNamed(namesOf(silent))} must set securityContext.runAsNonRoot=true`,
      paths: silent.map(({ securityPath }) => `${securityPath}/runAsNonRoot`),
    };
  },
};
