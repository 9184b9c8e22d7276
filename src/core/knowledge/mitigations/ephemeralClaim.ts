import type { Mitigation } from '../../model/risk';
import { cite } from '../cite';
import { at, dataVolumes } from '../podFacts';

export const ephemeralClaim: Mitigation = {
  id: 'ephemeral-claim',
  title: 'A claim made for each pod',
  says: 'A generic ephemeral volume: Kubernetes makes a disk with the pod and removes it with the pod. Nothing waits, and nothing is shared.',
  residual: ['cache-lost-with-pod'],
  onText: ({ subject, path }) => {
    const store = dataVolumes(subject).find(
      ({ volume }) => volume && path === at(volume.path, 'persistentVolumeClaim'),
    );
    if (!store?.volume) return undefined;
    const spec = { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '20Gi' } } };
    return [
      { remove: path },
      { set: at(store.volume.path, 'ephemeral'), value: { volumeClaimTemplate: { spec } } },
    ];
  },
  sources: cite('k8s-volumes', 'k8s-pvc'),
  changed: [],
};
