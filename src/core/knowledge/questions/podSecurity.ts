import type { Question } from '../../model/question';
import { cite } from '../cite';

export const podSecurity: Question<'podSecurity'> = {
  id: 'podSecurity',
  group: 'security',
  title: 'Namespace',
  ask: 'What does admission refuse in the CI namespace?',
  why: 'A privileged daemon and a mounted socket need a namespace that refuses nothing. So does rootless BuildKit with its unconfined profiles, to many people’s surprise.',
  options: {
    privileged: { label: 'Nothing', hint: 'level privileged, or no label at all' },
    'no-privileged': {
      label: 'Privileged containers only',
      hint: 'a rule of Kyverno, Gatekeeper or the like',
    },
    baseline: { label: 'What baseline refuses', hint: 'privileged, hostPath, unconfined profiles' },
    restricted: { label: 'What restricted refuses', hint: 'root users and privilege escalation too' },
  },
  howToFindOut: {
    command:
      'kubectl run try --image=busybox --restart=Never --privileged --dry-run=server -n ci\nkubectl get namespace ci -L pod-security.kubernetes.io/enforce',
    read: '“created (server dry run)” means that admission refuses you nothing. A refusal names its rule: violates PodSecurity with a level, or the policy of an engine. ENFORCE is the level of the namespace; empty means the default of the cluster: baseline on Talos, restricted on MicroShift and under the CIS profile of RKE2, else privileged unless somebody changed it. GKE Autopilot admits what an allowlist matches, AKS Automatic what its safeguards let pass, OpenShift what an SCC allows to you or to the service account of CI: oc adm policy who-can use scc privileged. EKS Fargate admits the pod and never starts it.',
  },
  assume: 'privileged',
  assumeWhy:
    'It lets most plans through, and of all answers it is the one that a cluster most likely contradicts by refusing the pod: find out before you rely on it. On plain Kubernetes a namespace without a label refuses nothing.',
  sources: cite(
    'k8s-psa-labels',
    'k8s-pss',
    'observed-apiserver',
    'openshift-scc',
    'gke-autopilot',
    'aks-automatic',
    'talos-psa',
    'microshift-psa',
    'rke2-pss',
    'eks-fargate',
  ),
  changed: [],
};
