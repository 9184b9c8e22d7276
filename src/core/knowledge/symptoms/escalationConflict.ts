import type { Symptom } from '../../model/symptom';
import { cite } from '../cite';

export const escalationConflict: Symptom = {
  id: 'escalation-and-privileged',
  title: 'cannot set `allowPrivilegeEscalation` to false and `privileged` to true',
  cause:
    'Something fills in allowPrivilegeEscalation: false, such as the restricted option of the Jenkins cloud or a policy that mutates pods.',
  fix: 'Write allowPrivilegeEscalation: true beside privileged: true, or use a cloud or namespace without that rule.',
  risks: [],
  sources: cite(
    'thread-kubernetes-plugin-1571',
    'thread-ceph-csi-3049',
    'jenkins-restricted',
    'observed-apiserver',
  ),
  changed: [],
};
