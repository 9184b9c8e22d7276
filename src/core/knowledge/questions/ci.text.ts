import type { HowToFindOut } from '../../model/question';
import { cite } from '../cite';

export const howToFindOut: HowToFindOut = {
  command:
    "kubectl get pods -A | grep -Ei 'jenkins|gitlab-runner|(^|[ -])arc-|gha-r|tekton|workflow-controller|argo-server'",
  read: 'The name of the system shows in its pods; a workflow-controller is Argo Workflows. Pods with argocd in their names are Argo CD, which deploys and runs no jobs, and are left out. Choose a plain pod to start jobs by hand or with something else.',
  sources: cite('jenkins-k8s-plugin', 'arc-sidecar'),
};
