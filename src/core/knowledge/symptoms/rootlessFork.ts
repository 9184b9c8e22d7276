import type { Symptom } from '../../model/symptom';
import { cite } from '../cite';

export const rootlessFork: Symptom = {
  id: 'rootless-fork',
  title: 'failed to start the child: fork/exec /proc/self/exe: operation not permitted',
  also: ['failed to start the child: fork/exec /proc/self/exe: permission denied'],
  cause:
    'A seccomp profile or a sysctl of the node forbids unprivileged user namespaces; on Ubuntu 24.04 it is AppArmor.',
  fix: 'Leave the profiles unconfined, and allow user namespaces on the node where its system restricts them.',
  risks: ['builder-unconfined-profiles', 'rootless-dind-still-privileged'],
  sources: cite(
    'thread-dind-291',
    'thread-dind-201',
    'thread-rootlesskit-68',
    'thread-rootlesskit-421',
    'thread-rootlesskit-425',
    'buildkit-rootless',
  ),
  changed: [],
};
