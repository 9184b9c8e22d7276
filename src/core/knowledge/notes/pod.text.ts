import type { NoteText } from '../../model/note';
import { cite } from '../cite';
import type { podNotes } from './pod';

/** Why each line is there, in whole sentences, and where that comes from. */
export const podWhys: { readonly [N in keyof typeof podNotes]: NoteText } = {
  'pod-api-version': {
    why: 'Pods belong to the core API group, version v1.',
    sources: cite('k8s-api'),
  },
  'pod-kind': {
    why: 'One build agent is one pod. It lives as long as the job does.',
    sources: cite('k8s-api'),
  },
  'pod-metadata': {
    why: 'How the cluster, its policies and you find this pod.',
    sources: cite('k8s-api'),
  },
  'pod-name': {
    why: 'A name, so that kubectl can apply the file as it stands. Give every job its own, or use generateName.',
    sources: cite('k8s-api'),
  },
  'pod-name-jenkins': {
    why: 'Needed for a dry run with kubectl. The Jenkins plugin gives each agent pod a name of its own, and its name wins.',
    sources: cite('jenkins-k8s-plugin'),
  },
  'pod-labels': {
    why: 'A NetworkPolicy or an admission rule for build pods selects this label.',
    sources: cite('k8s-labels'),
  },
  'pod-spec': {
    why: 'The specification is complete: it relies on no template that is merged into it. Merging in Jenkins drops probes and security fields.',
    sources: cite('jenkins-k8s-plugin'),
  },
  'no-token': {
    why: 'Without this line every container, the daemon included, gets a token for the Kubernetes API. Jenkins talks to the pod from outside and needs none in it.',
    sources: cite('k8s-service-accounts'),
  },
  'restart-never': {
    why: 'A container of a job that ends is not started again. A native sidecar is: it has its own rule.',
    sources: cite('k8s-pod-lifecycle'),
  },
  'grace-period': {
    why: 'How long processes have after SIGTERM before they are killed. The containers that wait end at once; dockerd, where there is one, stops its containers in this time.',
    sources: cite('k8s-pod-lifecycle', 'jenkins-k8s-plugin'),
  },
  'node-selector': {
    why: 'The pod runs only on nodes that carry this label. Replace key and value by those of your CI pool.',
    sources: cite('k8s-labels'),
  },
  tolerations: {
    why: 'The taint on those nodes keeps every other workload away; this lets the build pod in.',
    sources: cite('k8s-labels'),
  },
  'pod-security-context': {
    why: 'What holds for every container that says nothing else.',
    sources: cite('k8s-security-context'),
  },
  'pod-user': {
    why: 'The Jenkins agent image uses user 1000. Steps write control files into the shared workspace, so every container that runs steps has the same user, or is root.',
    sources: cite('jenkins-inbound-agent', 'jenkins-k8s-plugin'),
  },
  'pod-user-platform': {
    why: 'OpenShift gives each namespace a range of users, and refuses a pod that names another one. So nobody is named here; with the SCC nonroot-v2 any user but root may be. Images must work as any user; that of the Jenkins agent has not been run so by us.',
    sources: cite('openshift-scc', 'openshift-nonroot', 'jenkins-openshift'),
    confidence: 'medium',
  },
  'pod-user-builder': {
    why: 'The builder image has this user, and its layers must belong to him. Steps write control files into the shared workspace, so every container has the same user, the agent of Jenkins too. Read in the image’s build file, not run by us.',
    sources: cite('paketo-stack', 'jenkins-k8s-plugin'),
    confidence: 'low',
  },
  'fs-group-claim': {
    why: 'A new claim belongs to root. Kubernetes gives it this group and makes it writable for it, where the storage can; network file systems often cannot: prepare the directory by hand once then. No container is root for it, because level restricted refuses that.',
    sources: cite('k8s-security-context', 'k8s-pvc'),
    confidence: 'medium',
  },
  'env-home': {
    why: 'User 1000 has no directory of its own in many images, and programs keep files there.',
    sources: cite('k8s-security-context'),
  },
  'init-containers': {
    why: 'What stands here starts before the containers, in this order. An entry with restartPolicy Always is a native sidecar: what follows is created only when its startup probe has succeeded, and it stops last. Any other entry must end first.',
    sources: cite('k8s-sidecars'),
  },
  containers: {
    why: 'These containers start in parallel, in no order.',
    sources: cite('k8s-pod-lifecycle'),
  },
  volumes: {
    why: 'What the containers share. Everything here that is an emptyDir ends with the pod.',
    sources: cite('k8s-volumes'),
  },
  hardened: {
    why: 'No root, no capabilities, no privilege escalation, the runtime’s seccomp profile. Every field is explicit, so that neither a policy nor the Jenkins option for restricted agents fills it differently.',
    sources: cite('k8s-pss', 'jenkins-k8s-plugin'),
  },
  'working-dir': {
    why: 'The checkout. What is started here without a directory of its own, by hand or by a CI system, starts in it.',
    sources: cite('k8s-api'),
  },
  'container-prepare-cache': {
    why: 'A new claim usually belongs to root, and the steps run as user 1000. This container makes one directory for them and ends. Where the storage refuses root such a change, prepare the directory by hand once and delete this entry.',
    sources: cite('k8s-pvc', 'k8s-pod-lifecycle'),
    confidence: 'medium',
  },
  'image-prepare-cache': {
    why: 'It needs a shell, mkdir and chown; the client’s image has them and is pulled anyway.',
    sources: cite('docker-cli-image'),
  },
  'command-prepare-cache': {
    why: 'Only the directory itself changes hands: what earlier builds left in it is theirs already.',
    sources: cite('k8s-pvc'),
    confidence: 'medium',
  },
  'resources-prepare-cache': {
    why: 'It runs for a moment. Every container has a limit, so that the pod as a whole has one.',
    sources: cite('k8s-resources'),
  },
  'root-prepare-cache': {
    why: 'Root with two capabilities, for one directory of one volume, before any code of a build runs.',
    sources: cite('k8s-security-context'),
  },
  'command-wait': {
    why: 'The container must stay alive between steps. Steps are started in it from outside, as an exec; the image’s entrypoint is not run for them. sleep alone would ignore SIGTERM, and every deletion would take the whole grace period.',
    sources: cite('jenkins-exec'),
  },
  'mount-workspace': {
    why: (values) =>
      `The checkout lies at ${values['path']} in every container that needs it. A daemon resolves the source of docker run -v on its own filesystem: where this mount is missing, the started container sees an empty directory and no error.`,
    sources: cite('dood-bind-paths', 'observed-node', 'jenkins-workspace-volume'),
  },
  'mount-tool-cache': {
    why: 'The package cache is mounted at the same path in the client and in the daemon. Mounted only in the client, docker run would start with an empty directory, every time.',
    sources: cite('observed-node', 'dood-bind-paths'),
  },
  'mount-tool-cache-steps': {
    why: 'What the build tool downloads or keeps between builds. A cache for packages: no daemon reads it.',
    sources: cite('k8s-volumes', 'k8s-pvc'),
  },
  'volume-workspace-jenkins': {
    why: 'The Jenkins plugin replaces the volume of this name by its own and mounts it into containers, not into init containers. Declared, the pod also passes a dry run. For a size or a claim use the plugin’s option workspaceVolume: what stands here is ignored. A claim also needs fsGroup 1000 in the security context of the pod, or the agent cannot write it.',
    sources: cite('jenkins-workspace-volume', 'jenkins-k8s-plugin'),
  },
  'volume-workspace': {
    why: 'The checkout, on the node’s disk, gone with the pod. Beyond the limit the pod is evicted, not its neighbours.',
    sources: cite('k8s-volumes', 'k8s-ephemeral-storage'),
  },
  'volume-tool-cache': {
    why: 'Downloaded packages live as long as this agent. For a cache across agents answer that caches are shared.',
    sources: cite('k8s-volumes'),
  },
  'volume-tool-cache-claim': {
    why: 'Downloaded packages outlive the agent. This is a cache for packages only: a daemon’s own data directory must never be shared.',
    sources: cite('k8s-pvc', 'moby-data-root'),
  },
  'claim-tool-cache': {
    why: 'The claim that stands beside this pod, or one that you have. It must exist before the pod starts.',
    sources: cite('k8s-pvc'),
  },
};
