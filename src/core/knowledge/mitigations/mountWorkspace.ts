import type { Mitigation } from '../../model/risk';
import { cite } from '../cite';
import { missingMounts } from '../docker/workspaceMounts';
import { at, daemonAt } from '../podFacts';

export const mountWorkspace: Mitigation = {
  id: 'mount-workspace',
  title: 'Mount the checkout in the daemon too',
  says: 'The same volume at the same path in client and daemon. The daemon can then touch what lies there.',
  residual: [],
  onText: ({ subject, path }) => {
    const found = daemonAt(subject, path);
    if (!found) return undefined;
    const { view } = found;
    const missing = missingMounts(subject, found);
    const taken = view.mounts.map(({ mountPath }) => mountPath);
    if (missing.some(({ mountPath }) => taken.includes(mountPath))) return undefined;
    const names = new Set(missing.map(({ name }) => name));
    const undeclared = [...names].filter(
      (name) => !subject.pod.volumes.some(({ volume }) => volume.name === name),
    );
    // A name may stand twice, at two paths: then its path is not its name alone.
    if (names.size < missing.length || view.mounts.some(({ name }) => names.has(name))) return undefined;
    return [
      ...missing.map((mount) => ({ set: at(view.path, 'volumeMounts', `[${mount.name}]`), value: mount })),
      ...undeclared.map((name) => ({ set: `/spec/volumes/[${name}]`, value: { name, emptyDir: {} } })),
    ];
  },
  sources: cite('jenkins-workspace-volume', 'observed-node'),
  changed: [],
};
