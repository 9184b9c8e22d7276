import { isSet, record, text } from '../checkedPod';
import type { CheckedContainer, Fields, CheckedPod } from '../checkedPod';
import type { Refusal } from '../check';
import { quoted, setters, sortedSet } from '../wording';

const typeOf = (securityContext: Fields): string => text(record(securityContext.seccompProfile).type);

export const hasSeccompProfile = (securityContext: Fields): boolean => isSet(securityContext.seccompProfile);

export const hasValidSeccompProfile = (securityContext: Fields): boolean =>
  ['RuntimeDefault', 'Localhost'].includes(typeOf(securityContext));

const isBad = ({ securityContext }: CheckedPod | CheckedContainer): boolean =>
  hasSeccompProfile(securityContext) && !hasValidSeccompProfile(securityContext);

/** Takes a pod; gives what sets a seccomp profile other than RuntimeDefault and Localhost. */
export function forbiddenSeccompProfiles(pod: CheckedPod): Refusal | undefined {
  const podIsBad = isBad(pod);
  const bad = pod.containers.filter(isBad);
  if (!podIsBad && bad.length === 0) return undefined;
  const values = sortedSet(
    [...(podIsBad ? [pod] : []), ...bad].map((owner) => typeOf(owner.securityContext)),
  );
  return {
    detail: `${setters(podIsBad, bad)} must not set securityContext.seccompProfile.type to ${quoted(values)}`,
    paths: [
      ...(podIsBad ? ['/spec/securityContext/seccompProfile/type'] : []),
      ...bad.map(({ securityPath }) => `${securityPath}/seccompProfile/type`),
    ],
  };
}
