import type { Mitigation, TextEdit } from '../../model/risk';
import { cite } from '../cite';
import { at, workingContainers } from '../podFacts';

export const daemonLimits: Mitigation = {
  id: 'daemon-limits',
  title: 'Limits where the work happens',
  says: 'A memory limit and a CPU request on the container that builds: two gigabytes to start with, four at most. Measure a build, and set your own.',
  residual: ['limits-bypassed-by-nested-containers'],
  onText: ({ subject, path }) => {
    const view = workingContainers(subject).find(
      (one) => path === one.path || path === at(one.path, 'resources'),
    );
    if (!view) return undefined;
    const { limits, requests } = view.container.resources ?? {};
    const set = (kind: string, name: string, value: unknown): TextEdit => ({
      set: at(view.path, 'resources', kind, name),
      value,
    });
    const memory = limits?.['memory'] === undefined;
    return [
      ...(memory && requests?.['memory'] === undefined ? [set('requests', 'memory', '2Gi')] : []),
      ...((requests?.['cpu'] ?? limits?.['cpu']) === undefined ? [set('requests', 'cpu', '1')] : []),
      // A limit below what is requested would be refused.
      ...(memory ? [set('limits', 'memory', requests?.['memory'] ?? '4Gi')] : []),
    ];
  },
  sources: cite('k8s-resources'),
  changed: [],
};
