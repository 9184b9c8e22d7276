import type { Detector } from '../../model/risk';
import { at, commandText, isPrivileged } from '../podFacts';

export const detect: Detector = (subject) =>
  subject.daemons.flatMap(({ view, daemon }) => {
    const held =
      daemon.rootless ||
      !isPrivileged(view) ||
      subject.pod.spec.runtimeClassName !== undefined ||
      subject.pod.spec.hostUsers === false;
    const parent = /--cgroup-parent/.test(commandText(view));
    return held || parent
      ? []
      : [{ path: view.container.resources ? at(view.path, 'resources') : view.path }];
  });
