import type { Symptom } from '../../model/symptom';
import { cite } from '../cite';

export const cgroupInvalid: Symptom = {
  id: 'cgroup-invalid-state',
  title: 'cannot enter cgroupv2 "/sys/fs/cgroup/docker" with domain controllers -- it is in an invalid state',
  also: ['sed: write error'],
  cause:
    'A replaced entrypoint, an image of your own or one before 20.10.16 skips the preparation of cgroup v2 that the image does.',
  fix: 'Leave the entrypoint alone and pass dockerd as the first argument, in an image of 20.10.16 or later.',
  risks: ['custom-entrypoint-drops-safeguards'],
  sources: cite('thread-containerd-6659', 'thread-dind-308', 'thread-dind-495', 'thread-agent-fleet-68'),
  confidence: 'medium',
  changed: [],
};
