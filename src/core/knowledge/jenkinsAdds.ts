import type { AddedByPlatform } from '../model/render';
import { cite } from './cite';

/** What the Kubernetes plugin of Jenkins adds to the pod or replaces in it. */
export const jenkinsAdds: readonly AddedByPlatform[] = [
  {
    text: 'Replaces the name of the pod by one of its own, and the volume workspace-volume by the one of its option workspaceVolume.',
    sources: cite('jenkins-k8s-plugin', 'jenkins-workspace-volume'),
  },
  {
    text: 'Fills the container jnlp: address, secret and name of the agent.',
    sources: cite('jenkins-k8s-plugin'),
  },
  {
    text: 'Mounts the workspace into every plain container that has nothing at that path. Not into init containers, so not into native sidecars.',
    sources: cite('jenkins-workspace-volume'),
  },
  {
    text: 'Adds the node selector kubernetes.io/os=linux where the pod has none.',
    sources: cite('jenkins-k8s-plugin'),
  },
];
