import type { Symptom } from '../../model/symptom';
import { cite } from '../cite';

export const buildxTls: Symptom = {
  id: 'buildx-tls-from-environment',
  title: 'could not create a builder instance with TLS data loaded from environment',
  cause: 'docker buildx create does not take the TLS variables of the client as they are.',
  fix: 'Make a context with docker context create and create the builder on it, or use a unix socket.',
  risks: [],
  sources: cite('thread-buildx-413', 'thread-buildx-2520', 'thread-setup-buildx-105'),
  changed: [],
};
