import type { Environment } from '../model/environment';
import type { Cited } from '../model/source';
import { cite } from './cite';
import { platformsWithSmallNetwork } from './conditions';

type Platform = (typeof platformsWithSmallNetwork)[number];

/** A platform whose pods usually get a smaller MTU than Docker takes for granted. */
interface SmallNetwork extends Cited {
  readonly mtu: number;
  /** The network of the pods wraps packets; without, the nodes have that MTU themselves. */
  readonly wraps: boolean;
  readonly says: string;
}

/** With the network that each has by default, on nodes with an MTU of 1500, or that of the cloud. */
export const smallNetworks: Readonly<Record<Platform, SmallNetwork>> = {
  gke: {
    mtu: 1460,
    wraps: false,
    says: 'networks of Google Cloud have 1460 by default',
    sources: cite('gcp-mtu', 'docker-mtu'),
  },
  k3s: {
    mtu: 1450,
    wraps: true,
    says: 'VXLAN, the default of k3s, leaves pods 1450',
    sources: cite('k3s-flannel', 'docker-mtu'),
  },
  rke2: {
    mtu: 1450,
    wraps: true,
    says: 'VXLAN, the default of RKE2, leaves pods 1450',
    sources: cite('rke2-network', 'docker-mtu'),
  },
  talos: {
    mtu: 1450,
    wraps: true,
    says: 'VXLAN, the default of Talos, leaves pods 1450',
    sources: cite('talos-flannel', 'docker-mtu'),
  },
  openshift: {
    mtu: 1400,
    wraps: true,
    says: 'OVN-Kubernetes leaves pods 100 less than the node, 1400 as a rule',
    sources: cite('openshift-mtu', 'docker-mtu'),
    confidence: 'medium',
  },
};

/** The network of a platform that is known for certain, where it is smaller than Docker's (source `docker-mtu`). */
export function smallNetworkOf({ possible }: Environment): SmallNetwork | undefined {
  const [platform, ...others] = possible.platform;
  const found = others.length > 0 ? undefined : platformsWithSmallNetwork.find((each) => each === platform);
  return found && smallNetworks[found];
}
