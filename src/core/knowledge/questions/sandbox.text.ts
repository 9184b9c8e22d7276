import type { HowToFindOut } from '../../model/question';
import { cite } from '../cite';

export const howToFindOut: HowToFindOut = {
  command: 'kubectl get runtimeclass',
  read: 'Names such as gvisor, kata or sysbox-runc; “No resources found” means none. Writable cgroups do not show here: ask whoever runs the nodes whether a handler has cgroup_writable = true in the configuration of containerd, and whether it runs crun or runc. A pod that names a missing class is refused at once.',
  sources: cite('observed-apiserver', 'observed-node'),
};
