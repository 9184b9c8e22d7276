import type { Mitigation } from '../../model/risk';
import { cite } from '../cite';
import { at, dataVolumes } from '../podFacts';

export const sizeLimit: Mitigation = {
  id: 'size-limit',
  title: 'Limit the volume of the layers',
  says: 'Then the build is evicted that fills it, not its neighbours.',
  residual: [],
  onText: ({ subject, path }) => {
    const store = dataVolumes(subject).find(
      ({ volume }) => volume && path.startsWith(at(volume.path, 'emptyDir')),
    );
    const volume = store?.volume;
    if (!volume) return undefined;
    return path.endsWith('/medium')
      ? [{ remove: path }]
      : [{ set: at(volume.path, 'emptyDir', 'sizeLimit'), value: '20Gi' }];
  },
  sources: cite('k8s-ephemeral-storage', 'k8s-volumes'),
  changed: [],
};
