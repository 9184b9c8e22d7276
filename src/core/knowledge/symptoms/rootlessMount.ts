import type { Symptom } from '../../model/symptom';
import { cite } from '../cite';

export const rootlessMount: Symptom = {
  id: 'rootless-mount-denied',
  title: '[rootlesskit:child ] error: failed to share mount point: /: permission denied',
  also: ['making mounts private … permission denied'],
  cause: 'The AppArmor profile of the runtime forbids the mounts that a rootless build makes.',
  fix: 'Set appArmorProfile: Unconfined on the container, which level baseline refuses, or build on nodes without AppArmor.',
  risks: ['builder-unconfined-profiles'],
  sources: cite('thread-buildkit-2441', 'thread-buildkit-4022', 'buildkit-rootless', 'observed-node'),
  changed: [],
};
