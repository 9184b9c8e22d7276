import type { Symptom } from '../../model/symptom';
import { cite } from '../cite';

export const rootlessFork: Symptom = {
  id: 'rootless-fork',
  title: 'failed to start the child: fork/exec /proc/self/exe: operation not permitted',
  cause: 'A seccomp profile or a sysctl of the node forbids unprivileged user namespaces.',
  fix: 'Leave the profiles unconfined, and allow user namespaces on the node where its system restricts them.',
  risks: ['builder-unconfined-profiles', 'rootless-dind-still-privileged'],
  sources: cite('thread-dind-291', 'thread-dind-201', 'buildkit-rootless'),
  changed: [],
};
