import type { PersistentVolumeClaim } from '../model/kubernetes';
import type { Plan } from '../model/plan';
import { placeholders } from '../knowledge/placeholders';
import { noted, type Draft } from '../plan/draft';

/** The claims that the agents’ pod names: each job gets the same one. */
export const claimsOf = ({ pod, oneNode }: Plan): Draft<PersistentVolumeClaim>[] =>
  (pod.spec?.volumes ?? []).flatMap(({ persistentVolumeClaim }) =>
    persistentVolumeClaim === undefined
      ? []
      : [
          noted(
            {
              apiVersion: 'v1',
              kind: 'PersistentVolumeClaim',
              metadata: noted(
                { name: persistentVolumeClaim.claimName, namespace: placeholders.namespace.text },
                'cache-claim-metadata',
              ),
              spec: noted(
                {
                  accessModes: noted(
                    [oneNode ? 'ReadWriteOnce' : 'ReadWriteMany'],
                    oneNode ? 'cache-claim-one-node' : 'cache-claim-nodes',
                  ),
                  resources: noted({ requests: { storage: '20Gi' } }, 'cache-claim-size'),
                },
                'cache-claim-spec',
              ),
            },
            'cache-claim',
          ),
        ],
  );
