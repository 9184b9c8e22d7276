/**
 * The shapes of Kubernetes objects, as published for Kubernetes 1.36 by the package kubernetes-models.
 * Types only: nothing of that package is bundled. This is the only module that names it.
 */
import type { IStatefulSet } from 'kubernetes-models/apps/v1/StatefulSet';
import type { IRole } from 'kubernetes-models/rbac.authorization.k8s.io/v1/Role';
import type { IRoleBinding } from 'kubernetes-models/rbac.authorization.k8s.io/v1/RoleBinding';
import type { IConfigMap } from 'kubernetes-models/v1/ConfigMap';
import type { IPod } from 'kubernetes-models/v1/Pod';
import type { IService } from 'kubernetes-models/v1/Service';
import type { IServiceAccount } from 'kubernetes-models/v1/ServiceAccount';

export type Pod = IPod;
export type PodSpec = NonNullable<IPod['spec']>;
export type Container = PodSpec['containers'][number];
export type Volume = NonNullable<PodSpec['volumes']>[number];
export type VolumeMount = NonNullable<Container['volumeMounts']>[number];
export type EnvVar = NonNullable<Container['env']>[number];
export type SecurityContext = NonNullable<Container['securityContext']>;

export type StatefulSet = IStatefulSet;
export type Service = IService;
export type ServiceAccount = IServiceAccount;
export type Role = IRole;
export type RoleBinding = IRoleBinding;
export type ConfigMap = IConfigMap;

/** An object of a kind that Kubernetes itself does not have: the build objects of a platform. */
export interface CustomObject {
  readonly apiVersion: `${string}.${string}/${string}`;
  readonly kind: 'BuildConfig' | 'Build' | 'BuildRun';
  readonly metadata: { readonly name: string; readonly namespace?: string };
  readonly spec: Readonly<Record<string, unknown>>;
}

/** What stands beside the agent's pod: what it calls, what it may do, what builds for it. */
export type SupportingObject =
  StatefulSet | Service | ServiceAccount | Role | RoleBinding | ConfigMap | CustomObject;

/** Any object that a plan may hold. Grows with the kinds that plans emit. */
export type KubernetesObject = Pod | SupportingObject;
