import type { Symptom } from '../../model/symptom';
import { cite } from '../cite';

export const privilegedRefused: Symptom = {
  id: 'violates-pod-security',
  title:
    'violates PodSecurity "baseline:latest": privileged (container "dind" must not set securityContext.privileged=true)',
  cause: 'The namespace enforces a level at which no privileged container starts, and dockerd needs one.',
  fix: 'Ask for a builder that the level admits, or for a namespace of its own for the builds; do not open the namespace that others use.',
  risks: ['privileged-container', 'namespace-policy-downgraded'],
  sources: cite(
    'thread-arc-792',
    'thread-arc-263',
    'thread-kubernoodles-133',
    'thread-kubernoodles-135',
    'observed-apiserver',
  ),
  changed: [],
};
