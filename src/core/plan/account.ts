import type { Role, RoleBinding, ServiceAccount } from '../model/kubernetes';
import type { NoteId } from '../knowledge/notes';
import { placeholders } from '../knowledge/placeholders';
import { noted, type Draft } from './draft';
import type { MountDraft, VolumeDraft } from './input';

/** The account of every pod that needs one. What it may do is in the roles that are bound to it. */
const ACCOUNT = 'ci-agent';
const NAMESPACE = placeholders.namespace.text;

export const accountName = (): Draft<string> => noted(ACCOUNT, 'service-account-name');

/**
 * A token of the account for one container: what the kubelet would mount into all of them. The clients of the API look
 * for it at this place.
 */
export const tokenVolume = (): VolumeDraft =>
  noted(
    {
      name: 'api-token',
      projected: {
        sources: [
          { serviceAccountToken: { path: 'token', expirationSeconds: 3600 } },
          { configMap: { name: 'kube-root-ca.crt', items: [{ key: 'ca.crt', path: 'ca.crt' }] } },
          { downwardAPI: { items: [{ path: 'namespace', fieldRef: { fieldPath: 'metadata.namespace' } }] } },
        ],
      },
    },
    'volume-api-token',
  );

export const tokenMount = (): MountDraft =>
  noted(
    { name: 'api-token', mountPath: '/var/run/secrets/kubernetes.io/serviceaccount', readOnly: true },
    'mount-api-token',
  );

export const account = (): Draft<ServiceAccount> =>
  noted(
    {
      apiVersion: 'v1',
      kind: 'ServiceAccount',
      metadata: { name: ACCOUNT, namespace: NAMESPACE },
      automountServiceAccountToken: false,
    },
    'account',
  );

/** What the account may do in a namespace: a role and its binding. */
export function rights(
  name: string,
  rules: Draft<NonNullable<Role['rules']>>,
  note: NoteId,
  namespace: string = NAMESPACE,
): readonly [Draft<Role>, Draft<RoleBinding>] {
  return [
    noted(
      { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'Role', metadata: { name, namespace }, rules },
      note,
    ),
    noted(
      {
        apiVersion: 'rbac.authorization.k8s.io/v1',
        kind: 'RoleBinding',
        metadata: { name, namespace },
        roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name },
        subjects: [{ kind: 'ServiceAccount', name: ACCOUNT, namespace: NAMESPACE }],
      },
      'role-binding',
    ),
  ];
}
