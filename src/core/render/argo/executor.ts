import { because, type FileDraft } from '../fileDraft';

/** The account of Argo's own containers. */
export const EXECUTOR = 'argo-executor';

const rbac = { group: 'rbac.authorization.k8s.io', version: 'rbac.authorization.k8s.io/v1' } as const;

/** The account, its token and its rights: the least with which Argo's executor works (source `argo-rbac`). */
export const executorObjects = (namespace: string): FileDraft[] => {
  const metadata = { name: EXECUTOR, namespace };
  return [
    because(
      { apiVersion: 'v1', kind: 'ServiceAccount', metadata, automountServiceAccountToken: false },
      'argo-account',
    ),
    because(
      {
        apiVersion: 'v1',
        kind: 'Secret',
        metadata: {
          name: `${EXECUTOR}.service-account-token`,
          namespace,
          annotations: { 'kubernetes.io/service-account.name': EXECUTOR },
        },
        type: 'kubernetes.io/service-account-token',
      },
      'argo-token',
    ),
    because(
      {
        apiVersion: rbac.version,
        kind: 'Role',
        metadata,
        rules: [
          { apiGroups: ['argoproj.io'], resources: ['workflowtaskresults'], verbs: ['create', 'patch'] },
        ],
      },
      'argo-role',
    ),
    because(
      {
        apiVersion: rbac.version,
        kind: 'RoleBinding',
        metadata,
        roleRef: { apiGroup: rbac.group, kind: 'Role', name: EXECUTOR },
        subjects: [{ kind: 'ServiceAccount', name: EXECUTOR, namespace }],
      },
      'argo-role-binding',
    ),
  ];
};
