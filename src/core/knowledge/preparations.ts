import type { Preparation } from '../model/plan';
import { cite } from './cite';
import { placeholders } from './placeholders';
import { images } from './versions';

const handlerOf = (name: string): string =>
  `kubectl get runtimeclass ${name} -o jsonpath='{.handler}{"\\n"}'`;

const plugin = images.opaDockerAuthz.image;
const version = plugin.split(':').at(-1) ?? '';

/** What has to be done once before a manifest works, in the order in which it is done. */
const registry = [
  {
    id: 'writable-cgroup-handler',
    title: 'A RuntimeClass with writable cgroups',
    why: 'Whoever runs the nodes adds a runtime handler to containerd 2.1 or newer, on cgroup v2, with cgroup_writable = true and crun below it, and a RuntimeClass that names the handler. In CRI-O the handler must allow the annotation cgroup2-mount-hierarchy-rw.crio.io. Seen to work with crun. With runc and the cgroupfs driver dockerd was refused its cgroup; it worked once the cgroup belonged to the pod’s root, which the systemd driver is expected to do. The first command shows the handler, the second, on a node, what containerd knows of it.',
    commands: [
      handlerOf(placeholders.cgroupClass.text),
      'containerd config dump | grep -B 6 "cgroup_writable = true"',
    ],
    sources: cite('observed-node', 'containerd-cgroup-writable', 'crio-cgroup-writable'),
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
    why: 'Whoever runs the nodes labels them and applies the installer of Sysbox, a privileged DaemonSet that also makes the RuntimeClass sysbox-runc. With a containerd older than 2.0.5 it puts a CRI-O of its own on the node and restarts the kubelet: all pods of that node start anew. Pin the manifest to a release before you apply it.',
    commands: [
      'kubectl label nodes NODE sysbox-install=yes',
      'kubectl apply -f https://raw.githubusercontent.com/nestybox/sysbox/v0.7.0/sysbox-k8s-manifests/sysbox-install.yaml',
      handlerOf('sysbox-runc'),
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
] as const satisfies readonly Preparation[];

export type PreparationId = (typeof registry)[number]['id'];

export const preparations: readonly (Preparation & { readonly id: PreparationId })[] = registry;
