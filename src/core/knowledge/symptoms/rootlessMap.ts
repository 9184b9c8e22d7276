import type { Symptom } from '../../model/symptom';
import { cite } from '../cite';

export const rootlessMap: Symptom = {
  id: 'rootless-uid-map',
  title: '[rootlesskit:parent] error: failed to setup UID/GID map: newuidmap … Operation not permitted',
  also: ['newuidmap: Could not set caps'],
  cause:
    'The rootless daemon or builder may not map users: it lacks privileged, the capabilities SETUID and SETGID, or the right to escalate.',
  fix: 'Set privileged for the rootless image of Docker; rootless BuildKit needs less: allowPrivilegeEscalation: true, SETUID and SETGID.',
  risks: ['rootless-dind-still-privileged'],
  sources: cite(
    'thread-dind-296',
    'thread-moby-46791',
    'thread-rootlesskit-404',
    'thread-buildkit-3897',
    'thread-buildkit-4022',
    'observed-node',
  ),
  changed: [],
};
