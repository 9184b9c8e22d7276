import type { Symptom } from '../../model/symptom';
import { cite } from '../cite';

export const rootlessMap: Symptom = {
  id: 'rootless-uid-map',
  title: '[rootlesskit:parent] error: failed to setup UID/GID map: newuidmap … Operation not permitted',
  cause: 'The rootless daemon runs without privileged, so it may not map users.',
  fix: 'Set privileged for the rootless image, or build with rootless BuildKit, which needs less.',
  risks: ['rootless-dind-still-privileged'],
  sources: cite('thread-dind-296', 'observed-node'),
  changed: [],
};
