import type { Detector, RiskFacts, RiskCheck } from '../../model/risk';
import { cite } from '../cite';
import { privilegedCheckers } from '../checkers';
import { at, hasUserNamespace, isPrivileged, isSandboxed } from '../podFacts';

const detect: Detector = (subject) =>
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

/** What the inspection says of the risk. */
const facts: RiskFacts = {
  says: 'The daemon runs as an ordinary user, and its container needs privileged all the same.',
  closed: 'No rootless image that needs privileged',
  approaches: ['dind-sidecar'],
  mitigations: ['build-without-daemon'],
  checkers: privilegedCheckers,
  sources: cite('docker-rootless', 'docker-image-docs', 'observed-node', 'checker-rules'),
};

export const check: RiskCheck = { detect, facts };
