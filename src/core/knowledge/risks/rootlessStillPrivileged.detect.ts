import type { Detector } from '../../model/risk';
import { at, hasUserNamespace, isPrivileged, isSandboxed } from '../podFacts';

export const detect: Detector = (subject) =>
  subject.daemons.flatMap(({ view, daemon }) => {
    if (!daemon.rootless) return [];
    if (isPrivileged(view)) return [{ path: at(view.path, 'image') }];
    // A user namespace or a sandbox gives what privileged would.
    if (isSandboxed(subject) || hasUserNamespace(subject)) return [];
    return [
      {
        path: at(view.path, 'image'),
        message: 'without privileged it does not start',
        severity: { A: 'info', B: 'info', C: 'info', D: 'info' } as const,
      },
    ];
  });
