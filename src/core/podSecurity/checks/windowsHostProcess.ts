import type { PodSecurityCheck } from '../check';
import { record } from '../checkedPod';
import type { CheckedContainer, CheckedPod } from '../checkedPod';
import { setters } from '../wording';

const isBad = ({ securityContext }: CheckedPod | CheckedContainer): boolean =>
  record(securityContext.windowsOptions).hostProcess === true;

/** No Windows container may run as a process of the node. */
export const windowsHostProcess: PodSecurityCheck = {
  id: 'windowsHostProcess',
  level: 'baseline',
  since: 0,
  reason: 'hostProcess',
  refuses: (pod) => {
    const podIsBad = isBad(pod);
    const bad = pod.containers.filter(isBad);
    if (!podIsBad && bad.length === 0) return undefined;
    return {
      detail: `${setters(podIsBad, bad)} must not set securityContext.windowsOptions.hostProcess=true`,
      paths: [
        ...(podIsBad ? ['/spec/securityContext/windowsOptions/hostProcess'] : []),
        ...bad.map(({ securityPath }) => `${securityPath}/windowsOptions/hostProcess`),
      ],
    };
  },
};
