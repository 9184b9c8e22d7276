import type { PodSecurityCheck } from '../check';

const fields = ['hostNetwork', 'hostPID', 'hostIPC'] as const;

/** The pod may not share the node's network, process or IPC namespace. */
export const hostNamespaces: PodSecurityCheck = {
  id: 'hostNamespaces',
  level: 'baseline',
  since: 0,
  reason: 'host namespaces',
  refuses: (pod) => {
    const shared = fields.filter((field) => pod.spec[field] === true);
    if (shared.length === 0) return undefined;
    return {
      detail: shared.map((field) => `${field}=true`).join(', '),
      paths: shared.map((field) => `/spec/${field}`),
    };
  },
};
