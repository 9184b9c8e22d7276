import type { NoteRecord } from '../../model/note';
import { cite } from '../sources';

/** The pod around the containers. */
export const podNotes = {
  'pod-api-version': {
    short: 'the core API',
    why: 'Pods belong to the core API group, version v1.',
    sources: cite('k8s-api'),
  },
  'pod-kind': {
    short: 'one agent is one pod',
    why: 'One build agent is one pod. It lives as long as the job does.',
    sources: cite('k8s-api'),
  },
  'pod-metadata': {
    short: 'name and labels',
    why: 'How the cluster, its policies and you find this pod.',
    sources: cite('k8s-api'),
  },
  'pod-name': {
    short: 'for a dry run',
    why: 'A name, so that kubectl can apply the file as it stands. Give every job its own, or use generateName.',
    sources: cite('k8s-api'),
  },
  'pod-name-jenkins': {
    short: 'Jenkins replaces it',
    why: 'Needed for a dry run with kubectl. The Jenkins plugin gives each agent pod a name of its own, and its name wins.',
    sources: cite('jenkins-k8s-plugin'),
  },
  'pod-labels': {
    short: 'policies select this label',
    why: 'A NetworkPolicy or an admission rule for build pods selects this label.',
    sources: cite('k8s-labels'),
  },
  'pod-spec': {
    short: 'complete, no merging',
    why: 'The specification is complete: it relies on no template that is merged into it. Merging in Jenkins drops probes and security fields.',
    sources: cite('jenkins-k8s-plugin'),
  },
  'no-token': {
    short: 'builds get no Kubernetes token',
    why: 'Without this line every container, the daemon included, gets a token for the Kubernetes API. Jenkins talks to the pod from outside and needs none in it.',
    risks: ['service-account-token-mounted'],
    sources: cite('k8s-service-accounts'),
  },
  'restart-never': {
    short: 'a failed job stays failed',
    why: 'A container of a job that ends is not started again. A native sidecar is: it has its own rule.',
    sources: cite('k8s-pod-lifecycle'),
  },
  'grace-period': {
    short: 'time to stop, no more',
    why: 'sleep as the first process ignores SIGTERM, so a deletion lasts this long. dockerd uses the time to stop its containers.',
    sources: cite('k8s-pod-lifecycle', 'jenkins-k8s-plugin'),
  },
  'node-selector': {
    short: 'only CI nodes',
    why: 'The pod runs only on nodes that carry this label. Replace key and value by those of your CI pool.',
    sources: cite('k8s-labels'),
  },
  tolerations: {
    short: 'the taint keeps others away',
    why: 'The taint on those nodes keeps every other workload away; this lets the build pod in.',
    sources: cite('k8s-labels'),
  },
  'pod-security-context': {
    short: 'who the containers are',
    why: 'What holds for every container that says nothing else.',
    sources: cite('k8s-security-context'),
  },
  'pod-user': {
    short: 'one user in all containers',
    why: 'The Jenkins agent image uses user 1000. Steps write control files into the shared workspace, so every container that runs steps has the same user, or is root.',
    sources: cite('jenkins-inbound-agent', 'jenkins-k8s-plugin'),
  },
  'init-containers': {
    short: 'here, not in containers: starts first',
    why: 'An entry here with restartPolicy Always is a native sidecar: the other containers are created only when its startup probe has succeeded, and it stops last.',
    risks: ['daemon-not-ready'],
    sources: cite('k8s-sidecars'),
  },
  containers: {
    short: 'start side by side',
    why: 'These containers start in parallel, in no order.',
    sources: cite('k8s-pod-lifecycle'),
  },
  volumes: {
    short: 'all end with the pod',
    why: 'What the containers share. Everything here that is an emptyDir ends with the pod.',
    sources: cite('k8s-volumes'),
  },
  hardened: {
    short: 'needs nothing, so gets nothing',
    why: 'No root, no capabilities, no privilege escalation, the runtime’s seccomp profile. Every field is explicit, so that neither a policy nor the Jenkins option for restricted agents fills it differently.',
    sources: cite('k8s-pss', 'jenkins-k8s-plugin'),
  },
  'command-sleep': {
    short: 'waits for steps',
    why: 'The container must stay alive between steps. Steps are started in it from outside, as an exec; the image’s entrypoint is not run for them.',
    sources: cite('jenkins-exec'),
  },
  'mount-workspace': {
    short: 'the checkout, same path everywhere',
    why: (values) =>
      `The checkout lies at ${values['path']} in every container that needs it. A daemon resolves the source of docker run -v on its own filesystem: where this mount is missing, the started container sees an empty directory and no error.`,
    risks: ['workspace-path-mismatch-sidecar'],
    sources: cite('dood-bind-paths', 'observed-node', 'jenkins-workspace-volume'),
  },
  'mount-tool-cache': {
    short: 'packages, in client and daemon',
    why: 'The package cache is mounted at the same path in the client and in the daemon. Mounted only in the client, docker run would start with an empty directory, every time.',
    risks: ['workspace-path-mismatch-sidecar'],
    sources: cite('observed-node', 'dood-bind-paths'),
  },
  'volume-workspace-jenkins': {
    short: 'Jenkins puts its own here',
    why: 'The Jenkins plugin replaces the volume of this name by its own and mounts it into containers, not into init containers. Declared, the pod also passes a dry run. For a size or a claim use the plugin’s option workspaceVolume: what stands here is ignored.',
    sources: cite('jenkins-workspace-volume', 'jenkins-k8s-plugin'),
  },
  'volume-workspace': {
    short: 'the checkout, bounded',
    why: 'The checkout, on the node’s disk, gone with the pod. Beyond the limit the pod is evicted, not its neighbours.',
    risks: ['unbounded-ephemeral-storage'],
    sources: cite('k8s-volumes', 'k8s-ephemeral-storage'),
  },
  'volume-tool-cache': {
    short: 'packages, as long as the agent',
    why: 'Downloaded packages live as long as this agent. For a cache across agents answer that caches are shared.',
    sources: cite('k8s-volumes'),
  },
  'volume-tool-cache-claim': {
    short: 'packages, across agents',
    why: 'Downloaded packages outlive the agent. This is a cache for packages only: a daemon’s own data directory must never be shared.',
    risks: ['shared-docker-data-root'],
    sources: cite('k8s-pvc', 'moby-data-root'),
  },
  'claim-tool-cache': {
    short: 'your claim',
    why: 'The claim must exist before the pod starts. ReadWriteMany if agents run on several nodes; ReadWriteOnce ties them to one.',
    sources: cite('k8s-pvc'),
  },
} as const satisfies Record<string, NoteRecord>;
