import type { Symptom } from '../../model/symptom';
import { cite } from '../cite';

export const apiTooOld: Symptom = {
  id: 'api-version-too-old',
  title: 'client version 1.32 is too old. Minimum supported API version is 1.44',
  also: ['client version 1.32 is too old. Minimum supported API version is 1.40'],
  cause:
    'Docker Engine 29.0 to 29.2 refuses API versions below 1.44, and from 29.3 on below 1.40; a library of the job names an older one and does not negotiate.',
  fix: 'Update the library, Testcontainers for Java to 2.0.2 or 1.21.4; meanwhile DOCKER_MIN_API_VERSION=1.24 on the daemon lets it in.',
  risks: ['client-daemon-api-skew', 'floating-image-tag'],
  sources: cite('thread-testcontainers-11210', 'thread-testcontainers-11211', 'thread-testcontainers-11235'),
  changed: [],
};
