import type { PodSecurityCheck } from '../check';
import { list, record } from '../checkedPod';
import { addedCapabilities } from './capabilities';
import { containersNamed, namesOf, quoted, sortedSet } from '../wording';

/** Every container drops ALL capabilities and adds back NET_BIND_SERVICE at most. */
export const capabilitiesRestricted: PodSecurityCheck = {
  id: 'capabilities_restricted',
  level: 'restricted',
  since: 22,
  reason: 'unrestricted capabilities',
  overrides: ['capabilities_baseline'],
  windowsExemptSince: 25,
  refuses: (pod) => {
    const keeping = pod.containers.filter(
      ({ securityContext }) => !list(record(securityContext.capabilities).drop).includes('ALL'),
    );
    const adding = addedCapabilities(pod, (capability) => capability !== 'NET_BIND_SERVICE');
    if (keeping.length === 0 && adding.length === 0) return undefined;

    const details: string[] = [];
    if (keeping.length > 0)
      details.push(`${containersNamed(namesOf(keeping))} must set securityContext.capabilities.drop=["ALL"]`);
    if (adding.length > 0) {
      const containers = containersNamed(adding.map(({ name }) => name));
      const names = sortedSet(adding.flatMap(({ added }) => added.map(({ capability }) => capability)));
      details.push(`${containers} must not include ${quoted(names)} in securityContext.capabilities.add`);
    }
    return {
      detail: details.join('; '),
      paths: [
        ...keeping.map(({ securityPath }) => `${securityPath}/capabilities/drop`),
        ...adding.flatMap(({ added }) => added.map(({ path }) => path)),
      ],
    };
  },
};
