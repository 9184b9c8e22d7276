import type { Detector, RiskFacts, RiskCheck } from '../../model/risk';
import { cite } from '../cite';
import { at, commandText, hasUserNamespace, isPrivileged, isSandboxed } from '../podFacts';

const detect: Detector = (subject) =>
  subject.daemons.flatMap(({ view, daemon }) => {
    const held = daemon.rootless || !isPrivileged(view) || isSandboxed(subject) || hasUserNamespace(subject);
    const parent = /--cgroup-parent/.test(commandText(view));
    return held || parent
      ? []
      : [{ path: view.container.resources ? at(view.path, 'resources') : view.path }];
  });

/** What the inspection says of the risk. */
const facts: RiskFacts = {
  says: 'A privileged daemon starts its containers outside the pod’s cgroup.',
  closed: 'The pod’s limits hold for nested containers',
  approaches: ['dind-same-container', 'dind-sidecar'],
  mitigations: ['cgroup-parent', 'build-without-daemon'],
  sources: cite('observed-node', 'moby-cgroup', 'containerd-cgroupns'),
};

export const check: RiskCheck = { detect, facts };
