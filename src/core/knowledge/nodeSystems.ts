import type { NodeFact, NodeSystem } from '../model/nodeSystem';
import type { Confidence } from '../model/source';
import type { OptionId } from '../model/vocabulary';
import { cite } from './cite';
import type { SourceId } from './sources';

const fact = <const Value>(is: Value, ...sources: readonly SourceId[]): NodeFact<Value> => ({
  is,
  sources: cite(...sources),
});

/** The same, where its sources leave a doubt. */
const doubtful = <const Value>(
  confidence: Confidence,
  is: Value,
  ...sources: readonly SourceId[]
): NodeFact<Value> => ({ ...fact(is, ...sources), confidence });

const confines = fact('confines', 'k8s-apparmor');

/** Every system of the vocabulary, in its order; the first whose image matches counts. */
export const nodeSystems: readonly NodeSystem[] = [
  {
    id: 'ubuntu-24.04',
    title: 'Ubuntu 24.04 or newer',
    // 24.04 and later restrict user namespaces, earlier ones do not.
    image: /^Ubuntu (?:24\.(?:0[4-9]|1\d)|(?:2[5-9]|[3-9]\d)\.\d{2})\b/i,
    appArmor: confines,
    userNamespaces: fact('restricted', 'buildkit-rootless'),
    cgroups: fact('v2', 'k8s-cgroups'),
    kernelSeen: fact('6.8.0-124-generic', 'node-formats'),
    sources: cite('buildkit-rootless'),
    changed: [],
  },
  {
    id: 'ubuntu-older',
    title: 'Ubuntu 22.04 or older',
    image: /^Ubuntu \d{2}\.\d{2}\b/i,
    appArmor: confines,
    kernelSeen: fact('5.15.0-67-generic', 'node-formats'),
    sources: cite('buildkit-rootless'),
    changed: [],
  },
  {
    id: 'debian',
    title: 'Debian',
    image: /^Debian\b/i,
    appArmor: confines,
    // Since Debian 11; older ones reach their end.
    cgroups: doubtful('medium', 'v2', 'k8s-cgroups'),
    sources: cite('node-formats'),
    changed: [],
  },
  {
    id: 'amazon-linux-2023',
    title: 'Amazon Linux 2023',
    image: /^Amazon Linux 2023\b/i,
    // Nobody says that it ships it, and we found no page that says it does not.
    appArmor: doubtful('low', 'absent', 'k8s-apparmor'),
    kernelSeen: fact('6.12.58-82.121.amzn2023.x86_64', 'node-formats'),
    sources: cite('node-formats'),
    changed: [],
  },
  {
    id: 'bottlerocket',
    title: 'Bottlerocket',
    image: /^Bottlerocket\b/i,
    appArmor: doubtful('medium', 'absent', 'eks-auto'),
    seLinux: fact('enforcing', 'eks-auto'),
    userNamespaces: fact('off', 'bottlerocket-userns', 'buildkit-rootless', 'eks-auto-userns'),
    readOnlyRoot: fact(true, 'eks-auto'),
    kernelSeen: fact('6.12.53', 'node-formats'),
    sources: cite('bottlerocket-userns'),
    changed: [],
  },
  {
    id: 'cos',
    title: 'Container-Optimized OS',
    image: /^Container-Optimized OS\b/i,
    appArmor: confines,
    cgroups: fact('v2', 'k8s-cgroups'),
    readOnlyRoot: fact(true, 'cos-filesystem'),
    kernelSeen: fact('6.12.85+', 'node-formats'),
    sources: cite('node-formats'),
    changed: [],
  },
  {
    id: 'azure-linux',
    title: 'Azure Linux',
    image: /^(?:Microsoft )?Azure Linux\b|^CBL-Mariner\b|^Common Base Linux Mariner\b/i,
    // 3.0 has it on since the node image of 2025-11-07.
    appArmor: fact('confines', 'aks-container-access'),
    sources: cite('node-formats'),
    changed: [],
  },
  {
    id: 'rhcos',
    title: 'RHEL CoreOS',
    image: /^Red Hat Enterprise Linux CoreOS\b|^RHCOS\b/i,
    appArmor: doubtful('medium', 'absent', 'openshift-userns'),
    seLinux: doubtful('medium', 'enforcing', 'openshift-userns'),
    // As RHEL, since 9.
    cgroups: doubtful('medium', 'v2', 'k8s-cgroups'),
    kernelSeen: fact('5.14.0-427.72.1.el9_4.x86_64', 'node-formats'),
    sources: cite('node-formats'),
    changed: [],
  },
  {
    id: 'flatcar',
    title: 'Flatcar',
    image: /^Flatcar\b/i,
    kernelSeen: fact('6.6.60-flatcar', 'node-formats'),
    sources: cite('node-formats'),
    changed: [],
  },
  {
    id: 'talos',
    title: 'Talos',
    image: /^Talos\b/i,
    appArmor: fact('absent', 'talos-selinux'),
    // Since 1.10; AppArmor only where somebody switches SELinux off.
    seLinux: fact('permissive', 'talos-selinux'),
    userNamespaces: fact('off', 'talos-kspp'),
    readOnlyRoot: doubtful('medium', true, 'talos-psa'),
    sources: cite('talos-kspp'),
    changed: [],
  },
  { id: 'other', title: 'Another one', sources: cite('node-formats'), changed: [] },
];

const ids = (has: (system: NodeSystem) => boolean): readonly OptionId<'nodeOs'>[] =>
  nodeSystems.filter(has).map(({ id }) => id);

/** Systems that ship `user.max_user_namespaces` at 0. */
export const osWithoutUserNamespaces = ids(({ userNamespaces }) => userNamespaces?.is === 'off');

/** Systems that restrict unprivileged user namespaces by AppArmor. */
export const osRestrictingUserNamespaces = ids(({ userNamespaces }) => userNamespaces?.is === 'restricted');

/** Systems whose AppArmor confines every container that does not opt out. */
export const osWithAppArmor = ids(({ appArmor }) => appArmor?.is === 'confines');
