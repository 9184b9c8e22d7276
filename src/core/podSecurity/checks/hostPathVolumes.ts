import type { PodSecurityCheck } from '../check';
import { isSet } from '../checkedPod';
import { namesOf, plural, quoted } from '../wording';

/** No volume may be a directory or socket of the node. */
export const hostPathVolumes: PodSecurityCheck = {
  id: 'hostPathVolumes',
  level: 'baseline',
  since: 0,
  reason: 'hostPath volumes',
  refuses: (pod) => {
    const bad = pod.volumes.filter((volume) => isSet(volume.fields.hostPath));
    if (bad.length === 0) return undefined;
    return {
      detail: `${plural('volume', 'volumes', bad.length)} ${quoted(namesOf(bad))}`,
      paths: bad.map((volume) => `${volume.path}/hostPath`),
    };
  },
};
