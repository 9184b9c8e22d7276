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

/** What they report for a pod on the network of its node. */
export const hostNetworkCheckers: Checkers = {
  trivy: ['KSV-0009', 'KSV-0024'],
  kubeLinter: ['host-network', 'exposed-services', 'non-isolated-pod'],
  checkov: ['CKV_K8S_19', 'CKV_K8S_26', 'CKV2_K8S_6'],
  kubescape: ['C-0041', 'C-0044', 'C-0260', 'C-0206', 'C-0274'],
  kubeScore: ['pod-networkpolicy', 'service-type'],
  cis: ['5.2.5', '5.2.12', '5.3.2'],
};
