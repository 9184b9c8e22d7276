import type { Why } from '../../model/note';
import type { podNotes } from './pod';

/** Why each line is there, in whole sentences. */
export const podWhys: { readonly [N in keyof typeof podNotes]: Why } = {
  'pod-api-version': 'Pods belong to the core API group, version v1.',
  'pod-kind': 'One build agent is one pod. It lives as long as the job does.',
  'pod-metadata': 'How the cluster, its policies and you find this pod.',
  'pod-name':
    'A name, so that kubectl can apply the file as it stands. Give every job its own, or use generateName.',
  'pod-name-jenkins':
    'Needed for a dry run with kubectl. The Jenkins plugin gives each agent pod a name of its own, and its name wins.',
  'pod-labels': 'A NetworkPolicy or an admission rule for build pods selects this label.',
  'pod-spec':
    'The specification is complete: it relies on no template that is merged into it. Merging in Jenkins drops probes and security fields.',
  'no-token':
    'Without this line every container, the daemon included, gets a token for the Kubernetes API. Jenkins talks to the pod from outside and needs none in it.',
  'restart-never':
    'A container of a job that ends is not started again. A native sidecar is: it has its own rule.',
  'grace-period':
    'sleep as the first process ignores SIGTERM, so a deletion lasts this long. dockerd uses the time to stop its containers.',
  'node-selector':
    'The pod runs only on nodes that carry this label. Replace key and value by those of your CI pool.',
  tolerations: 'The taint on those nodes keeps every other workload away; this lets the build pod in.',
  'pod-security-context': 'What holds for every container that says nothing else.',
  'pod-user':
    'The Jenkins agent image uses user 1000. Steps write control files into the shared workspace, so every container that runs steps has the same user, or is root.',
  'init-containers':
    'An entry here with restartPolicy Always is a native sidecar: the other containers are created only when its startup probe has succeeded, and it stops last.',
  containers: 'These containers start in parallel, in no order.',
  volumes: 'What the containers share. Everything here that is an emptyDir ends with the pod.',
  hardened:
    'No root, no capabilities, no privilege escalation, the runtime’s seccomp profile. Every field is explicit, so that neither a policy nor the Jenkins option for restricted agents fills it differently.',
  'command-sleep':
    'The container must stay alive between steps. Steps are started in it from outside, as an exec; the image’s entrypoint is not run for them.',
  'mount-workspace': (values) =>
    `The checkout lies at ${values['path']} in every container that needs it. A daemon resolves the source of docker run -v on its own filesystem: where this mount is missing, the started container sees an empty directory and no error.`,
  'mount-tool-cache':
    'The package cache is mounted at the same path in the client and in the daemon. Mounted only in the client, docker run would start with an empty directory, every time.',
  'volume-workspace-jenkins':
    'The Jenkins plugin replaces the volume of this name by its own and mounts it into containers, not into init containers. Declared, the pod also passes a dry run. For a size or a claim use the plugin’s option workspaceVolume: what stands here is ignored.',
  'volume-workspace':
    'The checkout, on the node’s disk, gone with the pod. Beyond the limit the pod is evicted, not its neighbours.',
  'volume-tool-cache':
    'Downloaded packages live as long as this agent. For a cache across agents answer that caches are shared.',
  'volume-tool-cache-claim':
    'Downloaded packages outlive the agent. This is a cache for packages only: a daemon’s own data directory must never be shared.',
  'claim-tool-cache':
    'The claim must exist before the pod starts. ReadWriteMany if agents run on several nodes; ReadWriteOnce ties them to one.',
};
