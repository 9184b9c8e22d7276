import type { Mitigation } from '../../model/risk';
import { cite } from '../cite';

export const nativeSidecar: Mitigation = {
  id: 'native-sidecar',
  title: 'Make the daemon a native sidecar',
  says: 'From Kubernetes 1.29 on: move it to initContainers with restartPolicy Always, and mount there what the plugin of a CI system mounted for you. It is stopped when the others have ended.',
  residual: ['workspace-path-mismatch-sidecar'],
  sources: cite('k8s-sidecars', 'observed-node'),
  changed: [],
};
