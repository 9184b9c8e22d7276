import type { Variant } from '../../../model/approach';

/** What the planner of a sidecar reads. */
export const sidecarReads: Variant['reads'] = [
  'jobs',
  'workspace',
  'cache',
  'registryCache',
  'architectures',
  'ci',
  'kubernetes',
];

/** The same where every minor that is not ruled out has all that the manifest uses. */
export const newSidecarReads: Variant['reads'] = sidecarReads.filter((id) => id !== 'kubernetes');

/** Risks that a daemon in a pod has whatever stands around it. */
export const daemonRisks = [
  'docker-api-audit-blind-spot',
  'floating-image-tag',
  'unapproved-registry-pulls',
] as const;
