import type { Checkers } from '../model/risk';

/** What public checkers report for a privileged container, whatever runs in it. */
export const privilegedCheckers: Checkers = {
  trivy: ['KSV-0017'],
  kubeLinter: ['privileged-container'],
  checkov: ['CKV_K8S_16'],
  kubescape: ['C-0057'],
  cis: ['5.2.2'],
};

/** What they report for a directory of the node, whichever it is. */
export const hostPathCheckers: Checkers = {
  trivy: ['KSV-0023'],
  kubeLinter: ['writable-host-mount'],
  kubescape: ['C-0048', 'C-0045'],
  cis: ['5.2.11'],
};
