import type { Mitigation } from '../../model/risk';
import { isOneOf } from '../../model/kit';
import { cite } from '../cite';
import { osWithAppArmor } from '../nodeSystems';

export const defaultProfiles: Mitigation = {
  id: 'default-profiles',
  title: 'Leave the profiles to the runtime',
  says: 'Names no unconfined profile, so baseline admits the pod. It starts only where the kubelet sets no seccomp profile and no AppArmor confines it.',
  residual: ['builder-unconfined-profiles'],
  confidence: 'medium',
  onPlan: ({ ref, environment }) => {
    const possible = environment.possible.nodeOs.some((os) => !isOneOf(osWithAppArmor, os));
    return ref === 'buildkit-rootless/unconfined' && possible
      ? { ref: 'buildkit-rootless/default-profiles' }
      : undefined;
  },
  sources: cite('k8s-psa-code', 'buildkit-rootless'),
  changed: [],
};
