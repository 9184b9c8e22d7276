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
    'How long processes have after SIGTERM before they are killed. The containers that wait end at once; dockerd, where there is one, stops its containers in this time.',
  'node-selector':
    'The pod runs only on nodes that carry this label. Replace key and value by those of your CI pool.',
  tolerations: 'The taint on those nodes keeps every other workload away; this lets the build pod in.',
  'pod-security-context': 'What holds for every container that says nothing else.',
  'pod-user':
    'The Jenkins agent image uses user 1000. Steps write control files into the shared workspace, so every container that runs steps has the same user, or is root.',
  'init-containers':
    'What stands here starts before the containers, in this order. An entry with restartPolicy Always is a native sidecar: what follows is created only when its startup probe has succeeded, and it stops last. Any other entry must end first.',
  containers: 'These containers start in parallel, in no order.',
  volumes: 'What the containers share. Everything here that is an emptyDir ends with the pod.',
  hardened:
    'No root, no capabilities, no privilege escalation, the runtime’s seccomp profile. Every field is explicit, so that neither a policy nor the Jenkins option for restricted agents fills it differently.',
  'working-dir':
    'The checkout. What is started here without a directory of its own, by hand or by a CI system, starts in it.',
  'container-prepare-cache':
    'A new claim usually belongs to root, and the steps run as user 1000. This container makes one directory for them and ends. Where the storage refuses root such a change, prepare the directory by hand once and delete this entry.',
  'image-prepare-cache':
    'It needs a shell, mkdir and chown; the client’s image has them and is pulled anyway.',
  'command-prepare-cache':
    'Only the directory itself changes hands: what earlier builds left in it is theirs already.',
  'resources-prepare-cache':
    'It runs for a moment. Every container has a limit, so that the pod as a whole has one.',
  'root-prepare-cache':
    'Root with two capabilities, for one directory of one volume, before any code of a build runs.',
  'command-wait':
    'The container must stay alive between steps. Steps are started in it from outside, as an exec; the image’s entrypoint is not run for them. sleep alone would ignore SIGTERM, and every deletion would take the whole grace period.',
  'mount-workspace': (values) =>
    `The checkout lies at ${values['path']} in every container that needs it. A daemon resolves the source of docker run -v on its own filesystem: where this mount is missing, the started container sees an empty directory and no error.`,
  'mount-tool-cache':
    'The package cache is mounted at the same path in the client and in the daemon. Mounted only in the client, docker run would start with an empty directory, every time.',
  'volume-workspace-jenkins':
    'The Jenkins plugin replaces the volume of this name by its own and mounts it into containers, not into init containers. Declared, the pod also passes a dry run. For a size or a claim use the plugin’s option workspaceVolume: what stands here is ignored. A claim also needs fsGroup 1000 in the security context of the pod, or the agent cannot write it.',
  'volume-workspace':
    'The checkout, on the node’s disk, gone with the pod. Beyond the limit the pod is evicted, not its neighbours.',
  'volume-tool-cache':
    'Downloaded packages live as long as this agent. For a cache across agents answer that caches are shared.',
  'volume-tool-cache-claim':
    'Downloaded packages outlive the agent. This is a cache for packages only: a daemon’s own data directory must never be shared.',
  'claim-tool-cache':
    'The claim must exist before the pod starts. ReadWriteMany if agents run on several nodes; ReadWriteOnce ties them to one.',
};
