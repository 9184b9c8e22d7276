import type { PlanOption } from '../../model/option';
import { cite } from '../cite';

export const mtu: PlanOption = {
  id: 'mtu',
  title: 'MTU',
  group: 'runs',
  choices: [
    { value: 'none', label: 'Default', hint: '1500' },
    { value: '1450', label: '1450', hint: 'VXLAN' },
    { value: '1400', label: '1400' },
  ],
  range: { min: 1280, max: 9000, label: 'Another MTU' },
  // In gVisor the manifest takes the MTU from the pod's own network.
  appliesTo: ({ ref }) => ref.startsWith('dind-') && ref !== 'dind-sidecar/gvisor',
  default: () => 'none',
  sources: cite('docker-mtu'),
  changed: [],
};
