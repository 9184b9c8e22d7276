import type { Mitigation } from '../../model/risk';
import { cite } from '../cite';

export const closeMetadata: Mitigation = {
  id: 'close-metadata',
  title: 'Close the metadata address to pods',
  says: 'EKS: IMDSv2 with hop limit 1, and Pod Identity for who needs a role. GKE: Workload Identity Federation. AKS: the restriction of the metadata service. And give the nodes the smallest role that works. Privileged pods and those in the node’s network get around it.',
  residual: ['privileged-container'],
  sources: cite('eks-imds', 'gke-workload-identity', 'aks-imds'),
  changed: [],
};
