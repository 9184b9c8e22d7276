import type { Symptom } from '../../model/symptom';
import { cite } from '../cite';

export const cgroupMissing: Symptom = {
  id: 'cgroup-mount-missing',
  title: 'cgroups: cannot find cgroup mount destination: unknown',
  also: ['mountpoint for devices not found', 'cgroups: cgroup mountpoint does not exist: unknown'],
  cause:
    'The engine is older than 20.10 and looks for cgroup v1 on a node that has v2; or the virtual machine of a sandbox lacks the mount.',
  fix: 'Run a current engine; in Kata mount a cgroup with name=systemd at /sys/fs/cgroup/systemd.',
  risks: [],
  sources: cite('thread-kata-2014', 'thread-moby-14353'),
  confidence: 'medium',
  changed: [],
};
