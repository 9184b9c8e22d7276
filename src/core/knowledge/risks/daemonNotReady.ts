import type { Risk } from '../../model/risk';
import { cite } from '../cite';

export const daemonNotReady: Risk = {
  id: 'daemon-not-ready',
  label: 'R33',
  kind: 'reliability',
  title: 'The first command can beat the daemon',
  says: 'Containers start side by side, and dockerd needs seconds.',
  closed: 'No step starts before the daemon answers',
  severity: { A: 'medium', B: 'medium', C: 'medium', D: 'medium' },
  approaches: ['dind-same-container', 'dind-sidecar'],
  mitigations: ['startup-probe'],
  checkers: {
    kubeLinter: ['no-readiness-probe'],
    checkov: ['CKV_K8S_9'],
    kubescape: ['C-0018'],
    only: 'a missing readiness probe',
  },
  sources: cite(
    'observed-node',
    'moby-daemon',
    'jenkins-launcher',
    'k8s-probes',
    'k8s-sidecars',
    'checker-rules',
  ),
  changed: [],
};
