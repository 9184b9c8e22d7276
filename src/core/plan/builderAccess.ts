import type { Role, RoleBinding, ServiceAccount } from '../model/kubernetes';
import { placeholders } from '../knowledge/placeholders';
import { noted, type Draft } from './draft';

const builders = placeholders.builderNamespace.text;
const agents = placeholders.agentNamespace.text;

/** The account of the agents, and the role that lets buildx find its builder and speak to it. */
export const BUILDX_ACCOUNT = 'buildx-client';
const ROLE = 'buildx';
const group = 'rbac.authorization.k8s.io';

export const buildxAccount = (): Draft<ServiceAccount> => ({
  apiVersion: noted('v1', 'buildx-account'),
  kind: noted('ServiceAccount', 'buildx-account'),
  metadata: noted(
    { name: BUILDX_ACCOUNT, namespace: noted(agents, 'agent-namespace') },
    'buildx-account-name',
  ),
});

export const buildxRole = (): Draft<Role> => ({
  apiVersion: noted(`${group}/v1`, 'buildx-role'),
  kind: noted('Role', 'buildx-role'),
  metadata: noted({ name: ROLE, namespace: noted(builders, 'builder-namespace') }, 'buildx-role-name'),
  rules: noted(
    [
      noted({ apiGroups: ['apps'], resources: ['deployments'], verbs: ['get'] }, 'rule-deployments'),
      noted({ apiGroups: [''], resources: ['pods'], verbs: ['get', 'list'] }, 'rule-pods'),
      noted({ apiGroups: [''], resources: ['pods/exec'], verbs: ['get', 'create'] }, 'rule-exec'),
    ],
    'buildx-rules',
  ),
});

export const buildxBinding = (): Draft<RoleBinding> => ({
  apiVersion: noted(`${group}/v1`, 'buildx-binding'),
  kind: noted('RoleBinding', 'buildx-binding'),
  metadata: noted({ name: ROLE, namespace: noted(builders, 'builder-namespace') }, 'buildx-binding-name'),
  roleRef: noted({ apiGroup: group, kind: 'Role', name: ROLE }, 'buildx-role-ref'),
  subjects: noted(
    [{ kind: 'ServiceAccount', name: BUILDX_ACCOUNT, namespace: noted(agents, 'agent-namespace') }],
    'buildx-subjects',
  ),
});
