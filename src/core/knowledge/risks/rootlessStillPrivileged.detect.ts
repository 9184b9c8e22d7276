import type { Detector } from '../../model/risk';
import { at, isPrivileged } from '../podFacts';

export const detect: Detector = (subject) =>
  subject.daemons.flatMap(({ view, daemon }) => {
    if (!daemon.rootless) return [];
    return isPrivileged(view)
      ? [{ path: at(view.path, 'image') }]
      : [{ path: at(view.path, 'image'), message: 'without privileged it does not start' }];
  });
