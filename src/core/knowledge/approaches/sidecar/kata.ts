import type { Variant } from '../../../model/approach';
import { privilegedRefused } from '../../blockers';
import { closedNodes, noHandler, noOwnHandler, whoAdmitsSandbox } from '../../enclosureBlockers';
import { cite } from '../../cite';
import { coldCache, openMetadata, sharedCaches, wideNetworks } from '../../conditions';
import { layersInMemory, sandboxedLimits } from '../../enclosureReasons';
import { needsDaemon, socketOnly, workspaceMounted } from '../../sidecarReasons';
import { daemonRisks, sidecarReads } from './reads';

export const kata: Variant<'dind-sidecar'> = {
  id: 'dind-sidecar/kata',
  tool: 'kata',
  title: 'Kata virtual machine',
  inTitle: 'Kata virtual machine',
  daemon: 'own',
  builder: 'docker',
  wall: 'sandbox',
  level: 'privileged',
  privileged: 'daemon',
  callers: 'holders',
  evidence: 'upstream',
  blockers: [
    noHandler(
      ['kata'],
      'Kata handler',
      'In AKS a node pool with pod sandboxing has one. Elsewhere whoever runs the nodes can install Kata, on bare metal or with nested virtualisation, and a RuntimeClass that names it.',
      cite('kata-docker', 'aks-pod-sandboxing'),
    ),
    ...privilegedRefused.map((blocker) =>
      blocker.changes === 'podSecurity' ? { ...blocker, whoCanChange: whoAdmitsSandbox } : blocker,
    ),
    noOwnHandler(closedNodes.platforms, 'Kata', closedNodes.sources),
  ],
  discouraged: [],
  reasons: [
    needsDaemon,
    {
      tone: 'good',
      say: 'The pod is a virtual machine: privileged is privileged over the machine’s own kernel, not the node’s.',
      risks: ['privileged-container'],
      sources: cite('kata-docker', 'kata-privileged'),
    },
    workspaceMounted,
    socketOnly,
    {
      tone: 'partly',
      say: 'Admission cannot see the machine: the namespace must admit privileged pods, and the handler must keep the node’s devices out.',
      risks: ['namespace-policy-downgraded'],
      sources: cite('k8s-psa-code', 'kata-privileged'),
    },
    layersInMemory,
    sandboxedLimits,
    {
      tone: 'partly',
      say: 'Every agent boots a machine, which takes memory and time. Its makers show engine 20.10; nobody is known to us who shows 29.',
      sources: cite('kata-docker'),
      confidence: 'medium',
    },
  ],
  risks: ['privileged-container', 'namespace-policy-downgraded', ...daemonRisks],
  risksWhen: [coldCache, sharedCaches, openMetadata, wideNetworks],
  price: ({ context, certain }) => {
    if (context !== 'D')
      return 'The price: the namespace must admit privileged pods, although this one is privileged in its own machine only, and layers fill memory.';
    return certain
      ? 'The price: the namespace must admit privileged pods, and a pod that leaves out the RuntimeClass is privileged on the node. Code of anybody has the machine as its wall.'
      : 'The price: the namespace must admit privileged pods, and a pod that leaves out the RuntimeClass is privileged on the node; if your jobs run code of anybody, the machine is its wall.';
  },
  options: { transport: 'unix', around: 'kata' },
  reads: sidecarReads,
  sources: cite('kata-docker', 'kata-privileged'),
  confidence: 'medium',
  changed: [],
};
