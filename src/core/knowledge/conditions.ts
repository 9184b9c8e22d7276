import type { Condition } from '../model/condition';
import type { Variant } from '../model/approach';
import type { Environment } from '../model/environment';
import type { OptionId } from '../model/vocabulary';

/** The jobs that start containers: what a builder without a daemon cannot do. */
export const containerJobs = [
  'run-containers',
  'compose',
  'testcontainers',
  'existing-docker-scripts',
] as const satisfies readonly OptionId<'jobs'>[];

export const runsContainers: Condition = { question: 'jobs', has: containerJobs };
export const buildsImages: Condition = { question: 'jobs', has: ['build-image'] };

/** At least one of the jobs certainly starts containers. */
export const certainlyRunsContainers = ({ members }: Environment): boolean =>
  containerJobs.some((job) => members.jobs[job] === 'yes');

/** Builds are to share a cache, and no registry holds it: the layer store of a pod starts cold. */
export const sharesNoCache: Condition = {
  all: [
    { question: 'cache', is: ['shared'] },
    { question: 'registryCache', is: ['no'] },
  ],
};

type RiskWhen = NonNullable<Variant['risksWhen']>[number];

/** A cold layer store is a risk only where images are built. */
export const coldCache: RiskWhen = {
  risk: 'cache-lost-with-pod',
  when: { all: [sharesNoCache, buildsImages] },
};

/** Platforms whose nodes have a metadata address that answers pods. The sources stand in cloudMetadata. */
export const platformsWithOpenMetadata = [
  'gke',
  'aks',
  'aks-automatic',
  'doks',
  'oke',
] as const satisfies readonly OptionId<'platform'>[];

/** On EKS it is closed by default with these systems (source `eks-imds`). */
export const osWithClosedMetadata = ['amazon-linux-2023'] as const satisfies readonly OptionId<'nodeOs'>[];

/** The node's metadata address answers pods: whatever the approach is. */
export const openMetadata: RiskWhen = {
  risk: 'node-identity-metadata-access',
  when: {
    any: [
      { question: 'platform', is: platformsWithOpenMetadata },
      {
        all: [
          { question: 'platform', is: ['eks'] },
          { not: { question: 'nodeOs', is: osWithClosedMetadata } },
        ],
      },
    ],
  },
};

/** Platforms whose pods usually get a smaller MTU than Docker takes for granted. The sources stand in podNetworks. */
export const platformsWithSmallNetwork = [
  'gke',
  'k3s',
  'rke2',
  'talos',
  'openshift',
] as const satisfies readonly OptionId<'platform'>[];

/** A daemon of the pod makes networks wider than the pod's, unless the option MTU tells it otherwise. */
export const wideNetworks: RiskWhen = {
  risk: 'dind-network-mtu-iptables',
  when: { question: 'platform', is: platformsWithSmallNetwork },
};

/** A way to root of the node counts double where the node runs other workloads. */
export const sharedNode: RiskWhen = {
  risk: 'ci-on-control-plane-or-shared-nodes',
  when: { question: 'tenancy', is: ['shared-nodes'] },
};

/** Holds in every world. */
export const always: Condition = { all: [] };

/** Admission refuses the profiles that are taken off, and no more. */
export const atBaseline: Condition = { question: 'podSecurity', is: ['baseline'] };

const exportsCache: Condition = {
  all: [{ question: 'cache', is: ['shared'] }, { question: 'registryCache', is: ['yes'] }, buildsImages],
};

/** A builder whose cache outlives it, in the registry. */
export const sharedLayers: RiskWhen = { risk: 'cache-poisoning', when: exportsCache };

/** Packages in a claim. */
export const sharedPackages: RiskWhen = {
  risk: 'cache-poisoning',
  when: { question: 'cache', is: ['shared'] },
};

/** Beside that, packages in a claim: what jobs that call build tools share. */
export const sharedCaches: RiskWhen = {
  risk: 'cache-poisoning',
  when: {
    any: [
      exportsCache,
      {
        all: [
          { question: 'cache', is: ['shared'] },
          { question: 'jobs', has: ['run-containers', 'testcontainers', 'existing-docker-scripts'] },
        ],
      },
    ],
  },
};

/** Clusters that usually are one node. The default storage of each lies on that node. */
export const oneNodePlatforms = [
  'microshift',
  'kind',
  'minikube',
  'docker-desktop',
] as const satisfies readonly OptionId<'platform'>[];
