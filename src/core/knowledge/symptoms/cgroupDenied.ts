import type { Symptom } from '../../model/symptom';
import { cite } from '../cite';

export const cgroupDenied: Symptom = {
  id: 'cgroup-init-denied',
  title: "mkdir: can't create directory '/sys/fs/cgroup/init': Permission denied",
  also: ["mkdir: can't create directory '/sys/fs/cgroup/init': Read-only file system"],
  cause: 'The pod has a user namespace of its own (hostUsers: false) and may not write its cgroup.',
  fix: 'It needs a runtime handler with cgroup_writable, best with crun; privileged: true does not help beside hostUsers: false.',
  risks: [],
  sources: cite('thread-moby-45378', 'thread-containerd-12182', 'observed-node'),
  changed: [],
};
