import type { PersistentVolumeClaim } from '../model/kubernetes';
import type { Plan } from '../model/plan';
import { placeholders } from '../knowledge/placeholders';
import { noted, type Draft } from '../plan/draft';
import { namesOf } from './names';

const CLAIM = placeholders.claim.text;

/** The claim of packages that the agents’ pod names, where it is not one that the reader has: each job gets the same. */
export const claimsOf = (plan: Plan): Draft<PersistentVolumeClaim>[] =>
  (plan.pod.spec?.volumes ?? []).flatMap(({ persistentVolumeClaim }) =>
    persistentVolumeClaim?.claimName !== CLAIM
      ? []
      : [
          noted(
            {
              apiVersion: 'v1',
              kind: 'PersistentVolumeClaim',
              metadata: noted({ name: CLAIM, namespace: namesOf(plan).agents }, 'cache-claim-metadata'),
              spec: noted(
                {
                  accessModes: noted(
                    [plan.oneNode ? 'ReadWriteOnce' : 'ReadWriteMany'],
                    plan.oneNode ? 'cache-claim-one-node' : 'cache-claim-nodes',
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
