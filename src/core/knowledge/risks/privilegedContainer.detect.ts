import type { Detector } from '../../model/risk';
import { at, isPrivileged } from '../podFacts';

export const detect: Detector = (subject) =>
  subject.pod.containers.filter(isPrivileged).map((view) => ({
    path: at(view.path, 'securityContext', 'privileged'),
    ...(view.container.image !== undefined && { message: `container ${view.name}` }),
    ...(subject.pod.spec.hostUsers === false && {
      severity: { A: 'low', B: 'medium', C: 'medium', D: 'high' } as const,
    }),
  }));
