import type { Mitigation } from '../../model/risk';
import { cite } from '../cite';
import { at, lastingField } from '../podFacts';

export const workspaceOfOne: Mitigation = {
  id: 'workspace-of-one',
  title: 'A workspace for one agent',
  says: 'An emptyDir, in Jenkins emptyDirWorkspaceVolume or genericEphemeralVolume: it comes and goes with the agent. What has to stay goes into an archive or a registry.',
  residual: [],
  onText: ({ subject, path }) => {
    const volume = subject.pod.volumes.find((one) => path.startsWith(`${one.path}/`));
    const field = volume && lastingField(volume);
    return volume && field
      ? [{ remove: at(volume.path, field) }, { set: at(volume.path, 'emptyDir', 'sizeLimit'), value: '10Gi' }]
      : undefined;
  },
  sources: cite('jenkins-workspace-volume', 'jenkins-k8s-plugin', 'k8s-volumes'),
  changed: [],
};
