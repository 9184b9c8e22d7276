import type { Mitigation } from '../../model/risk';
import { cite } from '../cite';

export const pinFrontend: Mitigation = {
  id: 'pin-frontend',
  title: 'Say which frontends a Dockerfile may name',
  says: 'A check of your Dockerfiles admits # syntax=docker/dockerfile with a digest and nothing else. The image named there drives BuildKit with everything that it may do.',
  residual: ['untrusted-frontend-or-entitlement'],
  sources: cite('buildkit-advisories'),
  changed: [],
};
