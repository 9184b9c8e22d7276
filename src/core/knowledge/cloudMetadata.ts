import type { Environment } from '../model/environment';
import type { Cited } from '../model/source';
import type { OptionId } from '../model/vocabulary';
import { isOneOf } from '../model/kit';
import { cite } from './cite';
import { osWithClosedMetadata, platformsWithOpenMetadata } from './conditions';

/** The address of the service in each family, and everything of that family. */
export const metadataAddresses = [
  { all: '0.0.0.0/0', metadata: '169.254.169.254/32' },
  { all: '::/0', metadata: 'fd00:ec2::254/128' },
] as const;

/** What is known of the metadata address of a cloud's nodes, as pods see it. */
interface MetadataService extends Cited {
  readonly platform: OptionId<'platform'>;
  /** Pods in the node's own network reach it although it is closed to the others. */
  readonly openToHostNetwork: boolean;
  readonly says: string;
}

/** Every platform whose nodes have an identity in a cloud. Where nothing was read, the sentence says so. */
export const metadataServices: readonly MetadataService[] = [
  {
    platform: 'eks',
    openToHostNetwork: true,
    says: 'unless the nodes ask for IMDSv2 with hop limit 1',
    sources: cite('eks-imds'),
  },
  {
    platform: 'eks-auto',
    openToHostNetwork: true,
    says: 'pods in the node’s network get around hop limit 1',
    sources: cite('eks-auto-imds'),
    confidence: 'medium',
  },
  {
    platform: 'eks-fargate',
    openToHostNetwork: false,
    says: 'Fargate gives pods no metadata address',
    sources: cite('eks-fargate'),
  },
  {
    platform: 'gke',
    openToHostNetwork: true,
    says: 'unless Workload Identity Federation is on',
    sources: cite('gke-workload-identity'),
  },
  {
    platform: 'gke-autopilot',
    openToHostNetwork: false,
    says: 'Workload Identity Federation is always on',
    sources: cite('gke-workload-identity'),
  },
  {
    platform: 'aks',
    openToHostNetwork: true,
    says: 'AKS lets every pod reach it unless the restriction is on',
    sources: cite('aks-imds'),
  },
  {
    platform: 'aks-automatic',
    openToHostNetwork: true,
    says: 'AKS lets every pod reach it unless the restriction is on',
    sources: cite('aks-imds'),
  },
  {
    platform: 'doks',
    openToHostNetwork: true,
    says: 'we read nothing that closes it here, and have not tried it',
    sources: cite('owasp-kubernetes'),
    confidence: 'low',
  },
  {
    platform: 'oke',
    openToHostNetwork: true,
    says: 'we read nothing that closes it here, and have not tried it',
    sources: cite('owasp-kubernetes'),
    confidence: 'low',
  },
];

/** Closed to ordinary pods, as far as what is known of the nodes shows it. */
function isClosed({ platform }: MetadataService, { possible }: Environment): boolean {
  if (isOneOf(platformsWithOpenMetadata, platform)) return false;
  return platform !== 'eks' || possible.nodeOs.every((os) => isOneOf(osWithClosedMetadata, os));
}

/** The service that code of a pod reaches, where the platform is known for certain; undefined where none is. */
export function reachableMetadata(
  environment: Environment,
  hostNetwork: boolean,
): MetadataService | undefined {
  const [platform, ...others] = environment.possible.platform;
  if (platform === undefined || others.length > 0) return undefined;
  const service = metadataServices.find((candidate) => candidate.platform === platform);
  if (!service) return undefined;
  const open = isClosed(service, environment) ? hostNetwork && service.openToHostNetwork : true;
  return open ? service : undefined;
}
