import type { Condition } from '../model/condition';
import type { Environment } from '../model/environment';
import type { Cited } from '../model/source';
import type { OptionId } from '../model/vocabulary';
import { cite } from './cite';

type NodeOs = OptionId<'nodeOs'>;

/** What is known of the metadata address of a cloud's nodes, as pods see it. */
interface MetadataService extends Cited {
  readonly platform: OptionId<'platform'>;
  /** Closed to pods unless somebody opened it; with some systems of the nodes only. */
  readonly closed: 'always' | 'never' | { readonly nodeOs: readonly NodeOs[] };
  /** Pods in the node's own network reach it although it is closed to the others. */
  readonly openToHostNetwork: boolean;
  readonly says: string;
}

/** Every platform whose nodes have an identity in a cloud. Where nothing was read, the sentence says so. */
export const metadataServices: readonly MetadataService[] = [
  {
    platform: 'eks',
    closed: { nodeOs: ['amazon-linux-2023'] },
    openToHostNetwork: true,
    says: 'unless the nodes ask for IMDSv2 with hop limit 1',
    sources: cite('eks-imds'),
  },
  {
    platform: 'eks-auto',
    closed: 'always',
    openToHostNetwork: true,
    says: 'pods in the node’s network get around hop limit 1',
    sources: cite('eks-auto-imds'),
    confidence: 'medium',
  },
  {
    platform: 'eks-fargate',
    closed: 'always',
    openToHostNetwork: false,
    says: 'Fargate gives pods no metadata address',
    sources: cite('eks-fargate'),
  },
  {
    platform: 'gke',
    closed: 'never',
    openToHostNetwork: true,
    says: 'unless Workload Identity Federation is on',
    sources: cite('gke-workload-identity'),
  },
  {
    platform: 'gke-autopilot',
    closed: 'always',
    openToHostNetwork: false,
    says: 'Workload Identity Federation is always on',
    sources: cite('gke-workload-identity'),
  },
  {
    platform: 'aks',
    closed: 'never',
    openToHostNetwork: true,
    says: 'AKS lets every pod reach it unless the restriction is on',
    sources: cite('aks-imds'),
  },
  {
    platform: 'aks-automatic',
    closed: 'never',
    openToHostNetwork: true,
    says: 'AKS lets every pod reach it unless the restriction is on',
    sources: cite('aks-imds'),
  },
  {
    platform: 'doks',
    closed: 'never',
    openToHostNetwork: true,
    says: 'we read nothing that closes it here, and have not tried it',
    sources: cite('owasp-k8s'),
    confidence: 'low',
  },
  {
    platform: 'oke',
    closed: 'never',
    openToHostNetwork: true,
    says: 'we read nothing that closes it here, and have not tried it',
    sources: cite('owasp-k8s'),
    confidence: 'low',
  },
];

const withState = (closed: 'always' | 'never'): OptionId<'platform'>[] =>
  metadataServices.filter((service) => service.closed === closed).map(({ platform }) => platform);

/** Nothing closes the metadata address to ordinary pods: the same for every approach. */
export const metadataOpen: Condition = {
  any: [
    { question: 'platform', is: withState('never') },
    ...metadataServices.flatMap(({ platform, closed }): Condition[] =>
      typeof closed === 'object'
        ? [
            {
              all: [
                { question: 'platform', is: [platform] },
                { not: { question: 'nodeOs', is: closed.nodeOs } },
              ],
            },
          ]
        : [],
    ),
  ],
};

const isClosed = ({ closed }: MetadataService, { possible }: Environment): boolean =>
  typeof closed === 'object'
    ? possible.nodeOs.every((os) => closed.nodeOs.includes(os))
    : closed === 'always';

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
