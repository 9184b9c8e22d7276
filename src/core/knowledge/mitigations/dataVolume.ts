import type { Mitigation } from '../../model/risk';
import { cite } from '../cite';
import { at, dataVolumes, daemonAt } from '../podFacts';

export const dataVolume: Mitigation = {
  id: 'data-volume',
  title: 'A volume below the layer store',
  says: 'An emptyDir with a size limit, for this pod alone. The cache goes with the pod.',
  residual: ['cache-lost-with-pod'],
  onText: ({ subject, path }) => {
    const store = dataVolumes(subject).find(({ owner, volume }) => owner.path === path && !volume);
    // Over the volume of a rootless image the runtime mounts one of its own: its data root has to move too.
    if (!store || daemonAt(subject, path)?.daemon.rootless === true) return undefined;
    const { owner, mountPath } = store;
    const taken = subject.pod.volumes.map(({ volume }) => volume.name);
    const name = [`${owner.name}-data`, `${owner.name}-layers`].find((free) => !taken.includes(free));
    if (name === undefined || owner.mounts.some((mount) => mount.mountPath === mountPath)) return undefined;
    return [
      { set: at(owner.path, 'volumeMounts', `[${name}]`), value: { name, mountPath } },
      { set: `/spec/volumes/[${name}]`, value: { name, emptyDir: { sizeLimit: '20Gi' } } },
    ];
  },
  sources: cite('observed-node', 'moby-data-root', 'crio-image-volumes'),
  changed: [],
};
