import type { Cited } from '../model/source';
import type { OptionId } from '../model/vocabulary';
import { cite } from './cite';

/** What a node shows of its platform. All that is given has to match. */
export interface PlatformMark extends Cited {
  /** One where it is certain; otherwise those that it may be. */
  readonly platforms: readonly OptionId<'platform'>[];
  readonly isCertain: boolean;
  readonly name?: RegExp;
  /** Of the version of the kubelet. */
  readonly kubelet?: RegExp;
  readonly osImage?: RegExp;
  readonly nodeOs?: OptionId<'nodeOs'>;
}

/**
 * The first that matches counts. A distribution that marks its own version or ships its own system is certain. A
 * cloud's mark is not: `-eks-` also stands on nodes of EKS Anywhere, `-gke.` on Standard and Autopilot alike; and
 * anybody can name a node `minikube`.
 */
export const platformMarks: readonly PlatformMark[] = [
  { platforms: ['k3s'], isCertain: true, kubelet: /\+k3s/, sources: cite('node-formats') },
  { platforms: ['rke2'], isCertain: true, kubelet: /\+rke2/, sources: cite('node-formats') },
  { platforms: ['eks-auto'], isCertain: true, osImage: /\(EKS Auto\b/, sources: cite('eks-auto') },
  { platforms: ['openshift'], isCertain: true, nodeOs: 'rhcos', sources: cite('node-formats') },
  { platforms: ['talos'], isCertain: true, nodeOs: 'talos', sources: cite('talos-psa') },
  {
    platforms: ['docker-desktop'],
    isCertain: true,
    osImage: /^Docker Desktop$/,
    sources: cite('docker-desktop-k8s'),
  },
  {
    platforms: ['eks-fargate'],
    isCertain: false,
    kubelet: /-eks-/,
    name: /^fargate-/,
    sources: cite('eks-fargate'),
  },
  { platforms: ['eks'], isCertain: false, kubelet: /-eks-/, sources: cite('node-formats') },
  { platforms: ['gke', 'gke-autopilot'], isCertain: false, kubelet: /-gke\./, sources: cite('node-formats') },
  { platforms: ['mke'], isCertain: false, kubelet: /-mirantis-/, sources: cite('cri-dockerd') },
  {
    platforms: ['aks', 'aks-automatic'],
    isCertain: false,
    name: /^aks-.+-vmss/,
    sources: cite('node-formats'),
  },
  {
    platforms: ['minikube'],
    isCertain: false,
    name: /^minikube(?:-m\d+)?$/,
    sources: cite('minikube-runtime'),
  },
  {
    platforms: ['kind'],
    isCertain: false,
    name: /^kind-(?:control-plane|worker)\d*$/,
    sources: cite('kind-runtime'),
  },
  {
    platforms: ['docker-desktop'],
    isCertain: false,
    name: /^docker-desktop$|^desktop-(?:control-plane|worker)\d*$/,
    sources: cite('docker-desktop-k8s'),
  },
];

/** Platforms whose control plane takes ordinary pods unless somebody taints it. */
export const openServers: Cited & { readonly platforms: readonly OptionId<'platform'>[] } = {
  platforms: ['k3s', 'rke2'],
  sources: cite('k3s-servers', 'rke2-servers'),
};

/** Platforms whose nodes can be containers: the image is that of the container, the kernel that of the machine below. */
export const containerPlatforms: Cited & { readonly platforms: readonly OptionId<'platform'>[] } = {
  platforms: ['kind', 'minikube', 'docker-desktop'],
  sources: cite('kind-runtime', 'minikube-runtime', 'docker-desktop-k8s'),
};

/** Images of nodes that are containers, where the platform has such nodes. */
export const containerImage = /^(?:Debian|Ubuntu)\b/i;

/** Kernels with this ending are Ubuntu's. Under an image of another distribution the node is a container. */
export const foreignKernel: Cited & { readonly image: RegExp; readonly kernel: RegExp } = {
  image: /^Debian\b/i,
  kernel: /-generic$/,
  sources: cite('node-formats'),
};
