import type { Symptom } from '../../model/symptom';
import { cite } from '../cite';

export const unprivilegedPort: Symptom = {
  id: 'unprivileged-port-reopen',
  title: 'open sysctl net.ipv4.ip_unprivileged_port_start file: reopen fd 8: permission denied',
  cause:
    'runc from 1.2.8 and 1.3.3 on opens /proc more strictly, and AppArmor of an LXC or Incus node refuses that.',
  fix: 'Update LXC or Incus and its AppArmor rules on the node; plain pods with privileged are not affected.',
  risks: [],
  sources: cite('thread-runc-4972', 'thread-runc-5058', 'thread-incus-2623'),
  changed: [],
};
