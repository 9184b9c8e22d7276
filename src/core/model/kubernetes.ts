/**
 * The shapes of Kubernetes objects, as published for Kubernetes 1.36 by the package kubernetes-models.
 * Types only: nothing of that package is bundled. This is the only module that names it.
 */
import type { IValidatingAdmissionPolicy } from 'kubernetes-models/admissionregistration.k8s.io/v1/ValidatingAdmissionPolicy';
import type { IValidatingAdmissionPolicyBinding } from 'kubernetes-models/admissionregistration.k8s.io/v1/ValidatingAdmissionPolicyBinding';
import type { IStatefulSet } from 'kubernetes-models/apps/v1/StatefulSet';
import type { INetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicy';
import type { IRole } from 'kubernetes-models/rbac.authorization.k8s.io/v1/Role';
import type { IRoleBinding } from 'kubernetes-models/rbac.authorization.k8s.io/v1/RoleBinding';
import type { IConfigMap } from 'kubernetes-models/v1/ConfigMap';
import type { INamespace } from 'kubernetes-models/v1/Namespace';
import type { IPersistentVolumeClaim } from 'kubernetes-models/v1/PersistentVolumeClaim';
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
export type Namespace = INamespace;
export type NetworkPolicy = INetworkPolicy;
export type PersistentVolumeClaim = IPersistentVolumeClaim;
export type ValidatingAdmissionPolicy = IValidatingAdmissionPolicy;
export type ValidatingAdmissionPolicyBinding = IValidatingAdmissionPolicyBinding;

/** An object of a kind that Kubernetes itself does not have: the build objects of a platform. */
export interface CustomObject {
  readonly apiVersion: `${string}.${string}/${string}`;
  readonly kind: 'BuildConfig' | 'Build' | 'BuildRun';
  readonly metadata: { readonly name: string; readonly namespace?: string };
  readonly spec: Readonly<Record<string, unknown>>;
}

/** The same rules of admission for Kyverno (source `kyverno-vpol`). */
export interface KyvernoPolicy {
  readonly apiVersion: 'policies.kyverno.io/v1';
  readonly kind: 'ValidatingPolicy';
  readonly metadata: { readonly name: string; readonly namespace?: never };
  readonly spec: Pick<
    NonNullable<ValidatingAdmissionPolicy['spec']>,
    'failurePolicy' | 'matchConstraints' | 'matchConditions' | 'variables' | 'validations'
  > & {
    readonly validationActions: readonly ('Deny' | 'Audit' | 'Warn')[];
    readonly evaluation: { readonly background: { readonly enabled: boolean } };
  };
}

/** What stands beside the agent's pod: what it calls, what it may do, what builds for it. */
export type SupportingObject =
  StatefulSet | Service | ServiceAccount | Role | RoleBinding | ConfigMap | CustomObject;

/** What stands around all of that: the namespace, its network, its storage, and what it admits. */
export type ClusterObject =
  | Namespace
  | ServiceAccount
  | NetworkPolicy
  | PersistentVolumeClaim
  | ValidatingAdmissionPolicy
  | ValidatingAdmissionPolicyBinding
  | KyvernoPolicy;

/** Any object that a plan may hold, or that stands around one. Grows with the kinds that are emitted. */
export type KubernetesObject = Pod | SupportingObject | ClusterObject;
