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
    command: 'kubectl get namespace ci -o jsonpath="{.metadata.labels}"',
    read: 'pod-security.kubernetes.io/enforce is the level. No such label means that the cluster’s default applies, which is privileged unless somebody changed it. For policy engines: kubectl apply --dry-run=server -f pod.yaml.',
  },
  assume: 'privileged',
  assumeWhy: 'A namespace without a label refuses nothing, unless the cluster was configured otherwise.',
  sources: cite('k8s-psa-labels', 'k8s-pss', 'observed-apiserver'),
  changed: [],
};
