import type { Symptom } from '../../model/symptom';
import { cite } from '../cite';

export const cgroupInvalid: Symptom = {
  id: 'cgroup-invalid-state',
  title: 'cannot enter cgroupv2 "/sys/fs/cgroup/docker" with domain controllers -- it is in an invalid state',
  cause: 'A replaced entrypoint skips the preparation of cgroup v2 that the image does.',
  fix: 'Leave the entrypoint alone and pass dockerd as the first argument.',
  risks: ['custom-entrypoint-drops-safeguards'],
  sources: cite('thread-containerd-6659', 'thread-dind-308'),
  confidence: 'medium',
  changed: [],
};
