import type { PodSecurityCheck } from '../check';
import { members } from '../checkedPod';
import { containersNamed, namesOf, plural, sortedSet } from '../wording';

/** No container may take a port of the node. */
export const hostPorts: PodSecurityCheck = {
  id: 'hostPorts',
  level: 'baseline',
  since: 0,
  reason: 'hostPort',
  refuses: (pod) => {
    const bad = pod.containers
      .map((container) => ({
        ...container,
        ports: members(`${container.path}/ports`, container.fields.ports).filter(
          ({ fields }) => typeof fields.hostPort === 'number' && fields.hostPort !== 0,
        ),
      }))
      .filter(({ ports }) => ports.length > 0);
    if (bad.length === 0) return undefined;
    const numbers = sortedSet(bad.flatMap(({ ports }) => ports.map(({ fields }) => String(fields.hostPort))));
    const verb = plural('uses', 'use', bad.length);
    const noun = plural('hostPort', 'hostPorts', numbers.length);
    return {
      detail: `${containersNamed(namesOf(bad))} ${verb} ${noun} ${numbers.join(', ')}`,
      paths: bad.flatMap(({ ports }) => ports.map(({ path }) => `${path}/hostPort`)),
    };
  },
};
