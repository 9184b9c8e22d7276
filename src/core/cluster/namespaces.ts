import type { Namespace } from '../model/kubernetes';
import { noted, type Draft } from '../plan/draft';
import type { Tenant } from './tenants';

const LABEL = 'pod-security.kubernetes.io';

/** The namespace with the level that its pods need, no more, and a warning about everything that is not restricted. */
export function namespaceOf({ namespace, level, isAgents }: Tenant, minor: number): Draft<Namespace> {
  const version = `v1.${minor}`;
  return noted(
    {
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: noted(
        {
          name: noted(namespace, isAgents ? 'namespace-agents' : 'namespace-builder'),
          labels: noted(
            {
              ...(level !== undefined && {
                [`${LABEL}/enforce`]: noted(
                  level,
                  level === 'restricted' ? 'namespace-enforce-restricted' : 'namespace-enforce',
                  { level },
                ),
                [`${LABEL}/enforce-version`]: noted(version, 'namespace-version'),
              }),
              [`${LABEL}/audit`]: noted('restricted', 'namespace-audit'),
              [`${LABEL}/audit-version`]: noted(version, 'namespace-version'),
              [`${LABEL}/warn`]: noted('restricted', 'namespace-audit'),
              [`${LABEL}/warn-version`]: noted(version, 'namespace-version'),
            },
            level === undefined ? 'namespace-labels-platform' : 'namespace-labels',
          ),
        },
        'namespace-metadata',
      ),
    },
    'namespace',
  );
}
