import type { Variant } from '../../../model/approach';
import { refuser, whoSetsLevel } from '../../blockers';
import { closedNodes, hostUsersTooOld, noHandler, noOwnHandler } from '../../enclosureBlockers';
import { cite } from '../../cite';
import { coldCache, openMetadata, sharedCaches, wideNetworks } from '../../conditions';
import { limitsBelowPod, mapsNoNfs } from '../../enclosureReasons';
import { needsDaemon, socketOnly, workspaceMounted } from '../../sidecarReasons';
import { daemonRisks, newSidecarReads } from './reads';

export const sysbox: Variant<'dind-sidecar'> = {
  id: 'dind-sidecar/sysbox',
  tool: 'sysbox',
  title: 'Sysbox',
  inTitle: 'Sysbox',
  daemon: 'own',
  builder: 'docker',
  wall: 'sandbox',
  level: 'baseline',
  privileged: 'none',
  callers: 'holders',
  evidence: 'upstream',
  blockers: [
    noHandler(
      ['sysbox'],
      'handler of Sysbox',
      'Whoever runs the nodes can install Sysbox on them by its DaemonSet: on Ubuntu or Flatcar, with a restart of the kubelet where containerd is older than 2.0.5.',
      cite('sysbox'),
    ),
    // Its installer brings a runtime with user namespaces where the nodes have none (source `sysbox`).
    hostUsersTooOld,
    {
      id: 'sysbox-root-refused',
      when: { question: 'podSecurity', is: ['restricted'] },
      changes: 'podSecurity',
      say: (environment) =>
        `${refuser(environment)} refuses privilege escalation and capabilities that are not dropped, and dockerd needs both in its own namespace.`,
      whoCanChange: whoSetsLevel,
      sources: cite('k8s-psa-code', 'sysbox-deploy'),
      confidence: 'medium',
    },
    noOwnHandler([...closedNodes.platforms, 'openshift', 'microshift'], 'Sysbox', [
      ...closedNodes.sources,
      ...cite('sysbox'),
    ]),
  ],
  discouraged: [
    {
      when: { minor: { from: 36 } },
      say: 'The price: Sysbox 0.7.0 lists Kubernetes 1.32 to 1.35. Whether it works on yours is not known to us.',
      sources: cite('sysbox'),
    },
    {
      when: {
        question: 'nodeOs',
        is: ['debian', 'amazon-linux-2023', 'bottlerocket', 'cos', 'azure-linux', 'rhcos', 'talos'],
      },
      say: 'The price: the installer of Sysbox supports Ubuntu and Flatcar nodes; on yours its makers promise nothing.',
      sources: cite('sysbox'),
    },
  ],
  reasons: [
    needsDaemon,
    {
      tone: 'good',
      say: 'No container is privileged, no capability is added and no profile is left out: of all daemons this is the one that a baseline namespace admits.',
      risks: ['privileged-container', 'namespace-policy-downgraded'],
      sources: cite('sysbox-deploy', 'k8s-psa-code'),
    },
    {
      tone: 'good',
      say: 'Root in the pod is nobody on the node; docker run --privileged inside is privileged in the pod only. The kernel is the node’s all the same.',
      sources: cite('sysbox-deploy', 'k8s-userns'),
    },
    workspaceMounted,
    socketOnly,
    limitsBelowPod,
    mapsNoNfs,
    {
      tone: 'partly',
      say: 'A small project with support as far as its makers can, and a release of its own for each range of Kubernetes versions. We have not run it.',
      sources: cite('sysbox'),
    },
  ],
  risks: [...daemonRisks],
  risksWhen: [coldCache, sharedCaches, openMetadata, wideNetworks],
  price: ({ context, certain }) => {
    if (context !== 'D')
      return 'The price: Sysbox on every node, and jobs that share its kernel with a user namespace as the wall.';
    return certain
      ? 'The price: code of anybody shares the kernel of the node, with a user namespace and Sysbox as its wall.'
      : 'The price: jobs share the kernel of the node, with a user namespace as the wall; if your jobs run code of anybody, that is little.';
  },
  options: { transport: 'unix', around: 'sysbox' },
  reads: newSidecarReads,
  sources: cite('sysbox', 'sysbox-deploy'),
  changed: [],
};
