import type { Symptom } from '../../model/symptom';
import { cite } from '../cite';

export const usernsZero: Symptom = {
  id: 'max-user-namespaces-zero',
  title: '/proc/sys/user/max_user_namespaces needs to be set to non-zero.',
  also: ['failed to start the child: fork/exec /proc/self/exe: no space left on device'],
  cause: 'The node has user.max_user_namespaces at 0, as Bottlerocket and Talos ship it.',
  fix: 'Set user.max_user_namespaces=16384 on the nodes; no field of a pod can do it.',
  risks: ['builder-unconfined-profiles', 'rootless-dind-still-privileged'],
  sources: cite('bottlerocket-userns', 'talos-kspp', 'buildkit-rootless'),
  changed: [],
};
