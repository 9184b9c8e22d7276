import { childPath } from '../../model/path';
import type { PodSecurityCheck } from '../check';
import { isSet, record, text } from '../checkedPod';
import type { Fields } from '../checkedPod';
import { plural, quoted, setters, sortedSet } from '../wording';

const annotationPrefix = 'container.apparmor.security.beta.kubernetes.io/';

const allowedAnnotation = (value: string): boolean =>
  value === '' || value === 'runtime/default' || value.startsWith('localhost/');

const typeOf = (securityContext: Fields): string => text(record(securityContext.appArmorProfile).type);

const isBad = (securityContext: Fields): boolean =>
  isSet(securityContext.appArmorProfile) &&
  !['RuntimeDefault', 'Localhost'].includes(typeOf(securityContext));

/** The default AppArmor profile may not be switched off, by field or by the older annotation. */
export const appArmorProfile: PodSecurityCheck = {
  id: 'appArmorProfile',
  level: 'baseline',
  since: 0,
  reason: 'forbidden AppArmor profile',
  refuses: (pod) => {
    const podIsBad = isBad(pod.securityContext);
    const containers = pod.containers.filter((container) => isBad(container.securityContext));
    const annotations = Object.entries(pod.annotations)
      .filter(([key, value]) => key.startsWith(annotationPrefix) && !allowedAnnotation(text(value)))
      .map(([key, value]) => ({ key, shown: `${key}=${JSON.stringify(value)}` }));
    if (!podIsBad && containers.length === 0 && annotations.length === 0) return undefined;

    const values = [
      ...sortedSet([
        ...(podIsBad ? [typeOf(pod.securityContext)] : []),
        ...containers.map((container) => typeOf(container.securityContext)),
      ]),
      ...annotations.map(({ shown }) => shown).toSorted(),
    ];
    const who = [
      ...(podIsBad || containers.length > 0 ? [setters(podIsBad, containers)] : []),
      ...(annotations.length > 0 ? [plural('annotation', 'annotations', annotations.length)] : []),
    ].join(' and ');
    return {
      reason: plural('forbidden AppArmor profile', 'forbidden AppArmor profiles', values.length),
      detail: `${who} must not set AppArmor profile type to ${quoted(values)}`,
      paths: [
        ...(podIsBad ? ['/spec/securityContext/appArmorProfile/type'] : []),
        ...containers.map((container) => `${container.securityPath}/appArmorProfile/type`),
        ...annotations.map(({ key }) => childPath('/metadata/annotations', key)),
      ],
    };
  },
};
