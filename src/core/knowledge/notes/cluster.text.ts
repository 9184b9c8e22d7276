import type { NoteText } from '../../model/note';
import { cite } from '../cite';
import type { clusterNotes } from './cluster';

/** Why each line is there, in whole sentences, and where that comes from. */
export const clusterWhys: { readonly [N in keyof typeof clusterNotes]: NoteText } = {
  namespace: {
    why: 'A namespace is what Pod Security, network policies and accounts hold for. Where it exists already, applying this changes its labels and nothing else.',
    sources: cite('k8s-psa-namespace', 'k8s-psa-labels'),
  },
  'namespace-metadata': {
    why: 'The name under which everything else finds it, and what it admits.',
    sources: cite('k8s-psa-namespace'),
  },
  'namespace-agents': {
    why: 'A namespace in which only agents run. A controller or another service in it would have to meet the level too, and would lie within reach of whoever may create pods here.',
    sources: cite('k8s-psa-labels', 'k8s-rbac'),
  },
  'namespace-builder': {
    why: 'The builder needs a level that the agents do not. Whoever may create pods here has that level: nobody but the administrator of the builder belongs here.',
    sources: cite('k8s-psa-labels', 'buildkit-k8s-examples', 'k8s-rbac'),
  },
  'namespace-labels': {
    why: 'The admission of the API server reads a level and a version for each of three modes: refuse, record, warn.',
    sources: cite('k8s-psa-namespace', 'k8s-psa-labels'),
  },
  'namespace-labels-platform': {
    why: 'The platform starts its own build pods in this namespace, and they are privileged. Its security context constraints decide who gets what: a level that refuses would refuse the builds.',
    sources: cite('openshift-builds', 'k8s-psa-labels'),
    confidence: 'medium',
  },
  'namespace-enforce': {
    why: ({ level }) =>
      `The pod needs level ${level}: it is refused at the next stricter one, and this is computed from the pod itself. Whoever may create pods in this namespace may use all that the level admits; the rules at the end of this file leave little of that, on Kubernetes 1.30 and later.`,
    sources: cite('k8s-pss', 'k8s-psa-code'),
  },
  'namespace-enforce-restricted': {
    why: 'The strictest level, and the pod meets it. Containers that a CI system adds must meet it too: where it adds some without a security context, they are refused by name.',
    sources: cite('k8s-pss', 'k8s-psa-code'),
  },
  'namespace-version': {
    why: 'The rules as they were in this version. Without it a newer cluster refuses what this one admits. Raise it with the cluster, after a dry run.',
    sources: cite('k8s-psa-namespace', 'k8s-psa-code'),
  },
  'namespace-audit': {
    why: 'Nothing is refused by these two: the audit log and whoever applies a pod are told what level restricted would refuse.',
    sources: cite('k8s-psa-namespace', 'k8s-psa-labels'),
  },
  'default-account': {
    why: 'Every namespace has this account, and a pod that names none runs as it. This changes the one that is there.',
    sources: cite('k8s-service-accounts', 'cis-kubernetes'),
  },
  'default-account-token': {
    why: 'Nothing here needs the account of a pod that names none, so no such pod gets its token: also one whose CI system cannot say so in the pod. A pod that says otherwise still gets it.',
    sources: cite('k8s-service-accounts', 'cis-kubernetes'),
  },
  'network-policy': {
    why: 'Pods of the whole cluster may call each other unless a policy selects them. Ports that a daemon or a test opens are for this pod alone. The policy sees neither what calls inside the pod nor what runs in the network of the node, and a network plugin that does not enforce policies accepts it and does nothing.',
    sources: cite('k8s-network-policy'),
  },
  'network-policy-builder': {
    why: 'A second lock beside the certificates or the rights: who cannot reach the builder cannot try them. A network plugin that does not enforce policies accepts this and does nothing.',
    sources: cite('k8s-network-policy', 'buildkit-readme'),
  },
  'network-metadata': {
    why: 'A policy selects pods of its own namespace.',
    sources: cite('k8s-network-policy'),
  },
  'network-spec': {
    why: 'The network plugin makes it hold. kubectl cannot show whether yours does: call a port of an agent from another pod, and it must time out.',
    sources: cite('k8s-network-policy'),
  },
  'network-agents': {
    why: 'The label that the pod has. A pod of this namespace without it is not selected, and stays open.',
    sources: cite('k8s-network-policy'),
  },
  'network-every-pod': {
    why: 'An empty selector means every pod of the namespace.',
    sources: cite('k8s-network-policy'),
  },
  'network-ingress': {
    why: 'Selected for ingress and given no rule: no other pod gets in. Agents call their controller themselves, exec and logs come through the kubelet. What leaves the pod is not restricted.',
    sources: cite('k8s-network-policy'),
  },
  'network-both-ways': {
    why: 'Nobody gets in, and what leaves the pod must match a rule below.',
    sources: cite('k8s-network-policy'),
  },
  'network-egress': {
    why: 'Policies only allow. What no rule allows is refused, so these three leave out one address. With Cilium, rules by address do not match a node: where the API server or a registry is one, allow it by hand.',
    sources: cite('k8s-network-policy', 'cilium-cidr'),
    confidence: 'medium',
  },
  'network-egress-pods': {
    why: 'Every pod of every namespace. Rules by address are for what lies outside: some plugins do not match pods with them.',
    sources: cite('k8s-network-policy', 'cilium-cidr'),
    confidence: 'medium',
  },
  'network-egress-dns': {
    why: 'DNS, wherever it is: on some nodes names are resolved at an address of the node, with Cloud DNS of GKE at the metadata address itself.',
    sources: cite('gke-cloud-dns-policy'),
    confidence: 'medium',
  },
  'network-egress-metadata': {
    why: 'Everywhere but the address at which a cloud hands out the credentials of the node, for IPv4 and for IPv6 in AWS. Workload Identity of GKE answers at the same address: jobs that log in with it need the other choice.',
    sources: cite('k8s-network-policy', 'eks-imds', 'gke-workload-identity'),
    confidence: 'medium',
  },
  'network-builder-closed': {
    why: 'buildx speaks to its builder through the API server, as exec does. No pod needs a way in.',
    sources: cite('k8s-network-policy', 'buildx-kubernetes'),
  },
  'network-builder-ingress': {
    why: 'One rule: from these pods, to this port. Its probe runs inside the container and needs none.',
    sources: cite('k8s-network-policy'),
  },
  'network-from-agents': {
    why: 'The API server gives every namespace this label with its name. Clients elsewhere need an entry of their own.',
    sources: cite('k8s-network-policy'),
  },
  'network-builder-port': {
    why: 'The port that the builder listens on and the Service sends to.',
    sources: cite('buildkit-service-example'),
  },
  'cache-claim': {
    why: 'The claim that the pod names. All jobs write to it: what one leaves there, the next one runs. Jobs that trust each other less get a claim each.',
    sources: cite('k8s-pvc'),
  },
  'cache-claim-metadata': {
    why: 'The name that the pod says, in the namespace of the pod.',
    sources: cite('k8s-pvc'),
  },
  'cache-claim-spec': {
    why: 'Without storageClassName the default class provides it; kubectl get storageclass shows which that is.',
    sources: cite('k8s-pvc'),
  },
  'cache-claim-nodes': {
    why: 'Several nodes at once, which needs a class of network storage: NFS, EFS, Filestore, CephFS. A disk cannot, and the claim stays pending. With a disk write ReadWriteOnce, and all agents share one node.',
    sources: cite('k8s-pvc'),
  },
  'cache-claim-one-node': {
    why: 'One node at a time, which every class can. Several agents of that node use it together. ReadWriteOncePod would let one agent in and keep the others waiting.',
    sources: cite('k8s-pvc', 'k8s-rwop'),
  },
  'cache-claim-size': {
    why: 'What the packages of your projects need. Nobody removes old ones: look at it now and then.',
    sources: cite('k8s-pvc'),
  },
  fence: {
    why: ({ level }) =>
      `Level ${level} admits far more than this one pod needs, for everybody who may create pods here. These rules take back what is not needed. They ask after what a pod sets, and leave open what a pod leaves open. They do not make a privileged container harmless: whoever may start the plan’s pod can do what it can. The API server enforces them from Kubernetes 1.30 on, without anything installed.`,
    sources: cite('k8s-vap', 'k8s-vap-page', 'k8s-pss'),
  },
  'fence-name': {
    why: 'Policies are objects of the whole cluster: the name says which namespace it is about.',
    sources: cite('k8s-vap-page'),
  },
  'fence-spec': {
    why: 'Every expression is made from the plan’s pod. A test evaluates them: that pod is admitted, and each pod that asks for one thing more is refused.',
    sources: cite('k8s-vap-page', 'k8s-cel'),
  },
  'fence-failure': {
    why: 'An expression that cannot be evaluated refuses the pod.',
    sources: cite('k8s-vap-page'),
  },
  'fence-resources': {
    why: 'New pods, pods that are changed, and containers that kubectl debug adds to a running one.',
    sources: cite('k8s-vap-page'),
  },
  'fence-condition': {
    why: 'A pod from before these rules can still lose a finalizer or get a label: only what changes its spec is asked.',
    sources: cite('k8s-vap-page'),
  },
  'fence-variables': {
    why: 'Evaluated once, used by the rules below.',
    sources: cite('k8s-vap-page'),
  },
  'fence-containers': {
    why: 'Native sidecars stand among the init containers, and kubectl debug adds a third list: a rule over spec.containers alone misses both. Of the three only the first is always there.',
    sources: cite('k8s-cel', 'k8s-sidecars'),
  },
  'fence-enclosed': {
    why: 'What keeps the plan’s pod off the node: its runtime class or its user namespace. Without it nobody gets the exceptions below.',
    sources: cite('k8s-cel', 'k8s-userns'),
  },
  'fence-validations': {
    why: 'A pod is refused by the first of these that it does not meet, with its message.',
    sources: cite('k8s-vap-page'),
  },
  'fence-privileged': {
    why: 'Privileged containers only of the image that the plan runs so, whatever they are called: CI systems rename containers. An update of the image has to be made here too.',
    sources: cite('k8s-pss', 'k8s-vap-page'),
  },
  'fence-host': {
    why: 'Network, process and memory namespaces of the node, its ports, and what Windows calls a host process: the plan’s pod uses none of them.',
    sources: cite('k8s-pss'),
  },
  'fence-volumes': {
    why: 'The kinds of volumes that level restricted admits. A directory of the node only where the plan itself mounts it, with the same path and type.',
    sources: cite('k8s-pss', 'k8s-runtime-socket'),
  },
  'fence-capabilities': {
    why: 'Level restricted lets a container add NET_BIND_SERVICE. More only for the images for which the plan adds it, and only that.',
    sources: cite('k8s-pss'),
  },
  'fence-escalation': {
    why: 'A container that says that it may gain rights says so for a reason: the plan knows which those are.',
    sources: cite('k8s-pss', 'k8s-security-context'),
  },
  'fence-seccomp': {
    why: 'Unconfined takes away the filter of system calls. Of the pod as a whole, and of each container.',
    sources: cite('k8s-pss', 'k8s-seccomp'),
  },
  'fence-apparmor': {
    why: 'Unconfined takes away the profile of AppArmor. Of the pod as a whole, and of each container.',
    sources: cite('k8s-pss', 'k8s-apparmor'),
  },
  'fence-proc': {
    why: 'Masked paths of /proc show the node, or change it.',
    sources: cite('k8s-pss', 'k8s-procmount'),
  },
  'fence-root': {
    why: 'Root where a pod asks for it in so many words. A container that says nothing about its user runs as its image says.',
    sources: cite('k8s-pss'),
  },
  'fence-selinux': {
    why: 'The types that Pod Security lists for containers, and no user or role.',
    sources: cite('k8s-pss', 'k8s-psa-code'),
  },
  'fence-sysctls': {
    why: 'The settings of the kernel that Pod Security lists as safe: they belong to the pod alone.',
    sources: cite('k8s-pss', 'k8s-psa-code'),
  },
  'fence-probes': {
    why: 'A host in a probe makes the kubelet call it, from the network of the node.',
    sources: cite('k8s-pss', 'k8s-psa-code'),
  },
  'fence-binding': {
    why: 'A policy alone refuses nothing: a binding says where it holds and what then happens.',
    sources: cite('k8s-vap-page'),
  },
  'fence-binding-spec': {
    why: 'The policy above, in the namespace of these pods.',
    sources: cite('k8s-vap-page'),
  },
  'fence-deny': {
    why: 'The request is refused. With Warn first you see for a while whom it would meet.',
    sources: cite('k8s-vap-page'),
  },
  'fence-namespace': {
    why: 'The API server gives every namespace this label with its name, and nobody can take it away.',
    sources: cite('k8s-vap-page'),
  },
  'kyverno-policy': {
    why: 'The same rules for clusters whose admission is Kyverno’s, version 1.17 or later. Apply this or the ValidatingAdmissionPolicy, not both. With a namespace selected, Kyverno makes no rules for workloads of it: a Deployment is accepted, its pods are asked.',
    sources: cite('kyverno-vpol'),
    confidence: 'medium',
  },
  'kyverno-background': {
    why: 'The condition below looks at the request, and the scan of what is there already has none.',
    sources: cite('kyverno-vpol'),
    confidence: 'medium',
  },
};
