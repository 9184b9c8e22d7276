/**
 * The shapes of Kubernetes objects, as published for Kubernetes 1.36 by the package kubernetes-models.
 * Types only: nothing of that package is bundled. This is the only module that names it.
 */
import type { IPod } from 'kubernetes-models/v1/Pod';

export type Pod = IPod;
export type PodSpec = NonNullable<IPod['spec']>;
export type Container = PodSpec['containers'][number];
export type Volume = NonNullable<PodSpec['volumes']>[number];
export type VolumeMount = NonNullable<Container['volumeMounts']>[number];
export type EnvVar = NonNullable<Container['env']>[number];
export type SecurityContext = NonNullable<Container['securityContext']>;

/** Any object that a plan may hold. Grows with the kinds that plans emit. */
export type KubernetesObject = Pod;
