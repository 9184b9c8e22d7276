import type { Detector } from '../../model/risk';
import { at, commandText, hasUserNamespace, isPrivileged, isSandboxed } from '../podFacts';

export const detect: Detector = (subject) =>
  subject.daemons.flatMap(({ view, daemon }) => {
    const held = daemon.rootless || !isPrivileged(view) || isSandboxed(subject) || hasUserNamespace(subject);
    const parent = /--cgroup-parent/.test(commandText(view));
    return held || parent
      ? []
      : [{ path: view.container.resources ? at(view.path, 'resources') : view.path }];
  });
