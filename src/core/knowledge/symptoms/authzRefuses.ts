import type { Symptom } from '../../model/symptom';
import { cite } from '../cite';

export const authzRefuses: Symptom = {
  id: 'authorization-denied-buildx',
  title: 'authorization denied by plugin …: --privileged=true is not allowed',
  cause:
    'docker buildx create with the driver docker-container starts a privileged BuildKit container, and the authorization plugin refuses it.',
  fix: 'Use the default builder, or the drivers remote or kubernetes.',
  risks: ['authz-plugin-false-assurance'],
  sources: cite('thread-scout-cli-33'),
  changed: [],
};
