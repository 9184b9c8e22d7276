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
    text: 'Merges the template that the cloud names as its defaults provider, if it names one: a container of the same name there overrides image and security fields of this one.',
    sources: cite('jenkins-pod-builder'),
  },
  {
    text: 'Adds the node selector kubernetes.io/os=linux where the pod has no node selector, no node affinity and no runtime class.',
    sources: cite('jenkins-pod-builder'),
  },
  {
    text: 'Adds the namespace of the cloud, labels and annotations of its own (the build’s address among them) and the variable REMOTING_OPTS.',
    sources: cite('jenkins-pod-builder'),
  },
  {
    text: 'Adds the proxy variables of Jenkins to every container, if the cloud option for it is on.',
    sources: cite('jenkins-pod-builder'),
  },
  {
    text: 'Fills capabilities, seccomp profile, runAsNonRoot and allowPrivilegeEscalation of every container that leaves them out, if the cloud option for restricted agents is on.',
    sources: cite('jenkins-restricted'),
  },
];
