import type { NodeFacts } from '../model/nodes';
import type { OptionId } from '../model/vocabulary';

type Platform = OptionId<'platform'>;

export interface PlatformSignal {
  /** One where it is certain; otherwise those that it may be. */
  readonly platforms: readonly Platform[];
  readonly isCertain: boolean;
}

interface PlatformRule extends PlatformSignal {
  readonly holds: (node: NodeFacts) => boolean;
}

const certain = (platform: Platform, holds: PlatformRule['holds']): PlatformRule => ({
  platforms: [platform],
  isCertain: true,
  holds,
});
const likely = (platforms: readonly Platform[], holds: PlatformRule['holds']): PlatformRule => ({
  platforms,
  isCertain: false,
  holds,
});

const kubelet = ({ kubelet: version = '' }: NodeFacts, mark: RegExp): boolean => mark.test(version);
const image = ({ osImage = '' }: NodeFacts, mark: RegExp): boolean => mark.test(osImage);

/**
 * What tells a platform, the first that holds counts. A distribution that marks its own version or ships its own
 * system is certain. A cloud's mark is not: `-eks-` also stands on nodes of EKS Anywhere, `-gke.` on Standard and
 * Autopilot alike; and anybody can name a node `minikube`.
 */
const rules: readonly PlatformRule[] = [
  certain('k3s', (node) => kubelet(node, /\+k3s/)),
  certain('rke2', (node) => kubelet(node, /\+rke2/)),
  certain('eks-auto', (node) => image(node, /\(EKS Auto\b/)),
  certain('openshift', ({ nodeOs }) => nodeOs === 'rhcos'),
  certain('talos', ({ nodeOs }) => nodeOs === 'talos'),
  certain('docker-desktop', (node) => image(node, /^Docker Desktop$/)),
  likely(['eks-fargate'], (node) => kubelet(node, /-eks-/) && node.name.startsWith('fargate-')),
  likely(['eks'], (node) => kubelet(node, /-eks-/)),
  likely(['gke', 'gke-autopilot'], (node) => kubelet(node, /-gke\./)),
  likely(['mke'], (node) => kubelet(node, /-mirantis-/)),
  likely(['aks', 'aks-automatic'], ({ name }) => /^aks-.+-vmss/.test(name)),
  likely(['minikube'], ({ name }) => /^minikube(?:-m\d+)?$/.test(name)),
  likely(['kind'], ({ name }) => /^kind-(?:control-plane|worker)\d*$/.test(name)),
  likely(['docker-desktop'], ({ name }) =>
    /^docker-desktop$|^desktop-(?:control-plane|worker)\d*$/.test(name),
  ),
];

/** Takes a node; gives the platforms that it speaks for, nothing where it is silent. */
export const platformOf = (node: NodeFacts): PlatformSignal | undefined =>
  rules.find(({ holds }) => holds(node));
