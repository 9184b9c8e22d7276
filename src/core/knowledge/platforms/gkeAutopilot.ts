import type { Platform } from '../../model/platform';
import { cite } from '../cite';

export const gkeAutopilot: Platform = {
  id: 'gke-autopilot',
  title: 'GKE Autopilot',
  fixes: [
    {
      question: 'runtime',
      to: ['containerd'],
      why: 'GKE Autopilot runs containerd.',
      sources: cite('gke-containerd'),
    },
    {
      question: 'nodeOs',
      to: ['cos'],
      why: 'GKE Autopilot runs Container-Optimized OS.',
      sources: cite('gke-autopilot'),
    },
    {
      question: 'podSecurity',
      to: ['baseline'],
      isDefault: true,
      why: 'GKE Autopilot refuses privileged pods unless an allowlist matches.',
      sources: cite('gke-autopilot'),
    },
    {
      question: 'nodeChanges',
      to: ['none'],
      why: 'GKE Autopilot gives no access to nodes.',
      sources: cite('gke-autopilot'),
    },
  ],
  admission: {
    name: 'GKE Autopilot',
    whoCanChange:
      'Whoever runs the cluster can have single workloads admitted by an allowlist, where Google offers that.',
    sources: cite('gke-autopilot'),
    confidence: 'medium',
  },
  sandboxes: [
    {
      sandbox: 'gvisor',
      runtimeClass: 'gvisor',
      docker: [
        { engine: 27, from: '1.33.2' },
        { engine: 28, from: '1.35.3' },
        { engine: 29, from: '1.36.3' },
      ],
      sources: cite('gvisor-gke'),
    },
  ],
  sources: cite('gke-autopilot', 'gke-containerd'),
  changed: [],
};
