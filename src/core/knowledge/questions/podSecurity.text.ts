import type { HowToFindOut } from '../../model/question';
import { cite } from '../cite';

export const howToFindOut: HowToFindOut = {
  command:
    'kubectl run try --image=busybox --restart=Never --privileged --dry-run=server -n ci\nkubectl get namespace ci -L pod-security.kubernetes.io/enforce',
  read: '“created (server dry run)” means that admission refuses you nothing. A refusal names its rule: violates PodSecurity with a level, or the policy of an engine. ENFORCE is the level of the namespace; empty means the default of the cluster: baseline on Talos, restricted on MicroShift and under the CIS profile of RKE2, else privileged unless somebody changed it. GKE Autopilot admits what an allowlist matches, AKS Automatic what its safeguards let pass, OpenShift what an SCC allows to you or to the service account of CI: oc adm policy who-can use scc privileged. EKS Fargate admits the pod and never starts it.',
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
};
