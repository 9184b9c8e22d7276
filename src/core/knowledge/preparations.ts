import type { Preparation } from '../model/plan';
import { agreedFiles, agreedNames } from './agreedNames';
import { cite } from './cite';
import { placeholders } from './placeholders';

import { builder, builderHost } from './sharedBuilder';
import { images, toolVersions } from './versions';

const builders = placeholders.builderNamespace.text;
const agents = placeholders.namespace.text;

/** One login, in a folder of its own: that of whoever types this may hold others, or be in a credential store. */
const pushSecret = (namespace: string): string[] => [
  'login=$(mktemp -d)',
  `docker --config "$login" login ${placeholders.registry.text}`,
  `kubectl --namespace ${namespace} create secret generic ${agreedNames.pushSecret} --type=kubernetes.io/dockerconfigjson --from-file=.dockerconfigjson="$login/config.json"`,
  'rm -r "$login"',
];

/** A key and a certificate that the new CA signs, in a folder of their own. */
const certificate = (who: string, usage: string, name: string): string[] => [
  `openssl req -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -subj /CN=${who} -keyout "$keys/${who}-key.pem" -out "$keys/${who}.csr"`,
  `printf 'extendedKeyUsage=${usage}\\nsubjectAltName=DNS:${name}\\n' > "$keys/${who}.ext"`,
  `openssl x509 -req -in "$keys/${who}.csr" -CA "$keys/ca.pem" -CAkey "$keys/ca-key.pem" -CAcreateserial -days 365 -extfile "$keys/${who}.ext" -out "$keys/${who}.pem"`,
];

const secret = (namespace: string, name: string, who: string): string =>
  `kubectl create secret generic ${name} --namespace ${namespace} --from-file=ca.pem="$keys/ca.pem" --from-file=cert.pem="$keys/${who}.pem" --from-file=key.pem="$keys/${who}-key.pem"`;

/** What the pods of the builder get. The driver writes a request of ephemeral-storage into the limits: there is none. */
const driverOptions = [
  `namespace=${builders}`,
  'rootless=true',
  `image=${images.buildkitRootless.image}`,
  'requests.cpu=1',
  'requests.memory=2Gi',
  'limits.memory=8Gi',
  'limits.ephemeral-storage=40Gi',
].join(',');

const handlerOf = (name: string): string =>
  `kubectl get runtimeclass ${name} -o jsonpath='{.handler}{"\\n"}'`;

const plugin = images.opaDockerAuthz.image;
const version = plugin.split(':').at(-1) ?? '';

/** What every solution with objects beside its pod needs, whatever they are. */
export const SUPPORTING = 'supporting-objects' as const;

/** What a solution that is one pod may do without. */
export const NAMESPACE = 'namespace' as const;

const around = [`sh ${agreedFiles.preflight}`, `kubectl apply --filename ${agreedFiles.supporting}`] as const;

/** What has to be done once before a manifest works, in the order in which it is done. */
export const preparations = [
  {
    id: 'writable-cgroup-handler',
    title: 'A RuntimeClass with writable cgroups',
    why: 'Whoever runs the nodes adds a runtime handler to containerd 2.1 or newer, on cgroup v2, with cgroup_writable = true and crun below it, and a RuntimeClass that names the handler. In CRI-O the handler must allow the annotation cgroup2-mount-hierarchy-rw.crio.io. Seen to work with crun. With runc and the cgroupfs driver dockerd was refused its cgroup; it worked once the cgroup belonged to the pod’s root, which the systemd driver is expected to do. The first command shows the handler, the second, on a node, what containerd knows of it.',
    commands: [
      handlerOf(placeholders.cgroupClass.text),
      'containerd config dump | grep -B 6 "cgroup_writable = true"',
    ],
    sources: cite('observed-node', 'containerd-cgroup-writable', 'crio-image-volumes'),
    confidence: 'medium',
  },
  {
    id: 'gvisor-handler',
    title: 'A gVisor handler that lets Docker use its network',
    why: 'GKE brings gVisor as GKE Sandbox: a node pool with it is all, from GKE 1.36.3 on for engine 29; an Autopilot cluster must also have been created with --workload-policies=allow-net-admin. On nodes of your own the configuration of runsc needs net-raw and allow-packet-socket-write, which let code in the sandbox send packets of any form, and the handler in containerd must pass the annotations dev.gvisor.* on, or client and daemon share no socket.',
    commands: [
      handlerOf(placeholders.gvisorClass.text),
      'grep -E "net-raw|allow-packet-socket-write" /etc/containerd/runsc.toml',
      'containerd config dump | grep "dev.gvisor"',
    ],
    sources: cite('gvisor-docker', 'gvisor-gke', 'gvisor-volumes'),
    confidence: 'medium',
  },
  {
    id: 'kata-handler',
    title: 'A Kata handler that keeps the node’s devices out',
    why: 'Whoever runs the nodes installs Kata on machines that can run virtual machines: bare metal, or with nested virtualisation. The handler in containerd must have privileged_without_host_devices = true, as kata-deploy sets it: without it a privileged container gets the node’s devices into its machine.',
    commands: [
      handlerOf(placeholders.kataClass.text),
      'containerd config dump | grep -A 12 kata | grep privileged_without_host_devices',
    ],
    sources: cite('kata-privileged', 'kata-docker'),
  },
  {
    id: 'sysbox-handler',
    title: 'Sysbox on the nodes',
    why: 'Whoever runs the nodes labels them and applies the installer of Sysbox, a privileged DaemonSet that also makes the RuntimeClass sysbox-runc. With a containerd older than 2.0.5 it puts a CRI-O of its own on the node and restarts the kubelet: all pods of that node start anew.',
    commands: [
      'kubectl label nodes NODE sysbox-install=yes',
      `kubectl apply -f https://raw.githubusercontent.com/nestybox/sysbox/v${toolVersions.sysbox.version}/sysbox-k8s-manifests/sysbox-install.yaml`,
      handlerOf(agreedNames.sysboxHandler),
    ],
    sources: cite('sysbox', 'sysbox-deploy'),
    confidence: 'medium',
  },
  {
    id: 'authz-image',
    title: 'The image of the authorization plugin',
    why: 'The makers publish a managed plugin, which a daemon that does not ask it yet would have to install first, and no image for a pod; they call it a showcase. You build the image from its source, on a machine with Docker, and it is yours to keep up to date.',
    commands: [
      `git clone --depth 1 --branch v${version} https://github.com/open-policy-agent/opa-docker-authz`,
      `make -C opa-docker-authz image VERSION=${version} REPO=${plugin.slice(0, -version.length - 1)}`,
      `docker push ${plugin}`,
    ],
    sources: cite('opa-docker-authz'),
    confidence: 'medium',
  },
  {
    id: SUPPORTING,
    title: 'Apply what stands around the pod',
    why: 'First what the cluster says to it: the script only reads, and names what would be refused. Then namespaces, accounts and rights, storage, network and rules of admission, in this order. What names a Secret that a later step makes waits for it. Replace the placeholders in the file first. Namespaces and rules of admission belong to the whole cluster: where you may not change those, an administrator applies them.',
    commands: [...around],
    sources: cite('k8s-service-accounts', 'k8s-rbac', 'k8s-volumes', 'k8s-dry-run'),
  },
  {
    id: NAMESPACE,
    title: 'Prepare the namespace',
    why: 'The pod starts without this where its namespace admits it. With it the namespace admits this pod and little more, no pod gets a token that it does not name, and no other pod calls the agents. First what the cluster says to it: the script only reads. Not for a namespace in which other things run: their pods would have to meet the level too.',
    commands: [...around],
    sources: cite('k8s-psa-namespace', 'k8s-network-policy', 'k8s-dry-run'),
  },
  {
    id: 'builder-certificates',
    title: 'Certificates for the builder and its clients',
    why: 'The builder asks for a client certificate of this CA, and clients check the builder’s. It leaves a Secret in each of the two namespaces. The certificates end after a year; whoever has the key of the CA can make clients, so the last command removes it, and renewing means doing this again.',
    commands: [
      'keys=$(mktemp -d)',
      'openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 365 -subj /CN=buildkit-ca -keyout "$keys/ca-key.pem" -out "$keys/ca.pem"',
      ...certificate('daemon', 'serverAuth', builderHost),
      ...certificate('client', 'clientAuth', 'client'),
      secret(builders, builder.daemonSecret, 'daemon'),
      secret(agents, builder.clientSecret, 'client'),
      'rm -r "$keys"',
    ],
    sources: cite('buildkit-service-example', 'buildkit-readme'),
  },
  {
    id: 'buildx-builder',
    title: 'The builder of docker buildx',
    why: 'Run once by somebody who may create a Deployment in the builder’s namespace, with a buildx newer than 0.36, which knows the AppArmor field. It leaves the Deployment that the jobs find by its name; they may not make one, because who may make pods in that namespace can make privileged ones. Remove it with docker buildx rm.',
    commands: [
      `docker buildx create --name ${builder.buildx} --driver kubernetes --driver-opt ${driverOptions} --bootstrap`,
    ],
    sources: cite('buildx-kubernetes', 'buildx-apparmor', 'k8s-psa-code'),
    confidence: 'medium',
  },
  {
    id: 'push-secret',
    title: 'Store the registry login where the builds run',
    why: 'The build pods push, not the job: the login lies in a Secret that the job cannot read. Use an account that may push this repository and nothing else.',
    commands: pushSecret(placeholders.namespace.text),
    sources: cite('openshift-builds'),
  },
  {
    id: 'push-secret-builds',
    title: 'Store the registry login where the builds run',
    why: 'The build pods push, not the job: the login lies in a Secret of their own namespace, which the job cannot read. Use an account that may push this repository and nothing else.',
    commands: pushSecret(placeholders.buildNamespace.text),
    sources: cite('shipwright-build'),
  },
  {
    id: 'build-machine-key',
    title: 'Make a key for the machine, and store it',
    why: 'The key lets its holder command the machine’s Docker, which is root there: use a machine that does nothing else. ssh-keyscan takes the host key from the network, so compare it with the machine’s own.',
    commands: [
      'ssh-keygen -t ed25519 -N "" -f ./id_ed25519',
      `ssh-copy-id -i ./id_ed25519.pub ${placeholders.buildMachine.text}`,
      `ssh-keyscan ${placeholders.buildMachine.text.replace(/^.*@/, '')} > ./known_hosts`,
      `kubectl --namespace ${placeholders.namespace.text} create secret generic ${agreedNames.machineSecret} --from-file=id_ed25519=./id_ed25519 --from-file=known_hosts=./known_hosts`,
      'rm ./id_ed25519',
    ],
    sources: cite('docker-ssh'),
  },
  {
    id: 'cloud-token',
    title: 'Store the token of the hosted builder',
    why: 'An access token of the service, for the organisation and not for a person. Whoever holds it builds at your expense. The two files hold its user name and the token.',
    commands: [
      `kubectl --namespace ${placeholders.namespace.text} create secret generic ${agreedNames.hostedSecret} --from-file=username=./username --from-file=token=./token`,
    ],
    sources: cite('docker-build-cloud-ci'),
  },
  {
    id: 'gitlab-runner',
    title: 'Create the runner in GitLab, and install it',
    why: 'RUNNER is the tag in the pipeline and the name in runners.secret of the values; PROJECT is the id of your project. Do it once for each file of values. The first command writes the token that GitLab shows only now; the page Settings, CI/CD, Runners of the project creates a runner as well. A runner of one project takes no job of another.',
    commands: [
      'glab api --method POST user/runners --field runner_type=project_type --field project_id=PROJECT --field tag_list=RUNNER --field run_untagged=false | jq --raw-output .token > ./runner-token',
      `kubectl --namespace ${agents} create secret generic RUNNER --from-literal=runner-registration-token= --from-file=runner-token=./runner-token`,
      'rm ./runner-token',
      `helm upgrade --install RUNNER gitlab-runner --repo https://charts.gitlab.io --namespace ${agents} --values values.yaml`,
    ],
    sources: cite('gitlab-create-runner', 'gitlab-helm', 'gitlab-helm-code'),
    confidence: 'medium',
  },
  {
    id: 'gitlab-registry-login',
    title: 'Store the registry login in GitLab',
    why: 'Two variables of the project, protected: only jobs on protected branches and tags get them. The password is masked in logs, and raw, so that GitLab replaces nothing in it. Use an account that may push this repository and nothing else.',
    commands: [
      'glab variable set REGISTRY_USER USER --protected --raw',
      "tr -d '\\n' < ./registry-password | glab variable set REGISTRY_PASSWORD --masked --protected --raw",
      'rm ./registry-password',
    ],
    sources: cite('glab-variable-set', 'gitlab-variables'),
  },
  {
    id: 'registry-login',
    title: 'Store the registry login where the jobs run',
    why: 'The steps that push read user name and password from this Secret. Write each into a file of that name first, here: a value typed into a command would stay in the history of the shell. A line break at the end would become part of the password, so it is taken off. Use an account that may push this repository and nothing else.',
    commands: [
      'login=$(mktemp -d)',
      `tr -d '\\n' < ./username > "$login/username"`,
      `tr -d '\\n' < ./password > "$login/password"`,
      `kubectl create secret generic ${agreedNames.registryLogin} --namespace ${placeholders.namespace.text} --from-file=username="$login/username" --from-file=password="$login/password"`,
      'rm -r "$login" ./username ./password',
    ],
    sources: cite('k8s-secret-files'),
  },
] as const satisfies readonly Preparation[];

export type PreparationId = (typeof preparations)[number]['id'];
