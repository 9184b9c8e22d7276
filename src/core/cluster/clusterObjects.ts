import type { ClusterObject, KubernetesObject, ServiceAccount } from '../model/kubernetes';
import type { Plan } from '../model/plan';
import { noted, type Draft } from '../plan/draft';
import { settleObject } from '../plan/settleObject';
import { fenceOf } from './fence';
import { namespaceOf } from './namespaces';
import { networkPoliciesOf } from './networkPolicies';
import { claimsOf } from './storage';
import { tenantsOf, type Tenant } from './tenants';

/** What every pod of the namespace runs as that names no account. */
const defaultAccount = ({ namespace }: Tenant): Draft<ServiceAccount> =>
  noted(
    {
      apiVersion: 'v1',
      kind: 'ServiceAccount',
      metadata: { name: 'default', namespace },
      automountServiceAccountToken: noted(false, 'default-account-token'),
    },
    'default-account',
  );

/** What stands around the objects of a plan in the cluster, with a note for each line. */
export interface Surrounding {
  readonly tenants: readonly Tenant[];
  readonly objects: readonly KubernetesObject[];
  /** What may be applied in place of some of them. */
  readonly instead: readonly KubernetesObject[];
  readonly notes: Plan['notes'];
}

export interface ClusterScope {
  /** False where the jobs run in a pod of the reader’s own, the controller’s: then its namespace is the reader’s too. */
  readonly hasAgents?: boolean;
}

/**
 * The namespaces with the level that their pods need, the account of whoever names none, who may call the pods, the
 * claims that they name, and a fence around what a relaxed namespace admits. All of it is read from the plan: no
 * planner draws it, and no verdict depends on it.
 */
export function clusterObjects(plan: Plan, { hasAgents = true }: ClusterScope = {}): Surrounding {
  const tenants = tenantsOf(plan).filter(({ isAgents }) => hasAgents || !isAgents);
  const fences = tenants.flatMap((tenant) => fenceOf(tenant, plan.minor) ?? []);
  const drafts: readonly Draft<ClusterObject>[] = [
    ...tenants.map((tenant) => namespaceOf(tenant, plan.minor)),
    ...tenants.filter(({ isAgents }) => isAgents).map(defaultAccount),
    ...claimsOf(plan),
    ...networkPoliciesOf(plan, tenants),
    ...fences.flatMap(({ own }) => own),
  ];
  const settled = drafts.map(settleObject);
  const instead = fences.map(({ kyverno }) => settleObject(kyverno));
  return {
    tenants,
    objects: settled.map(({ object }) => object),
    instead: instead.map(({ object }) => object),
    notes: Object.fromEntries([...settled, ...instead].flatMap(({ notes }) => notes)),
  };
}
