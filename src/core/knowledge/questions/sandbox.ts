import type { Question } from '../../model/question';

export const sandbox: Question<'sandbox'> = {
  id: 'sandbox',
  group: 'security',
  title: 'Sandbox',
  ask: 'Which sandboxed runtimes exist on the nodes?',
  why: 'A sandbox or writable cgroups take the privileged flag, or its power, out of the pod.',
  options: {
    none: { label: 'None' },
    gvisor: { label: 'gVisor', hint: 'GKE Sandbox' },
    kata: { label: 'Kata Containers', hint: 'a virtual machine per pod' },
    sysbox: { label: 'Sysbox' },
    'crun-cgroup': { label: 'crun with writable cgroups' },
    'runc-cgroup': { label: 'runc with writable cgroups' },
  },
  assume: 'none',
  assumeWhy: 'A pod that names a missing RuntimeClass is refused.',
  changed: [],
};
