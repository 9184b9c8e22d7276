import type { DaemonView, Detector, RiskFacts, RiskCheck } from '../../model/risk';
import { cite } from '../cite';
import { engineVersion, isOlder } from '../docker/image';
import { at } from '../podFacts';

/** The engine that shows a plugin large requests, or refuses them (source `moby-cve-34040`). */
const bypassFixed = { major: 29, minor: 3, patch: 1 } as const;

function messageOf({ view, daemon }: DaemonView): string {
  const version = engineVersion(String(view.container.image ?? ''));
  if (version && isOlder(version, bypassFixed))
    return 'builds pass it by design, and before engine 29.3.1 so does any large request (CVE-2026-34040)';
  return daemon.listeners.some((listener) => listener.kind === 'tcp' && listener.tls)
    ? 'builds pass it by design: BuildKit’s calls are never shown to it'
    : 'builds pass it by design, and without client certificates it is told no user';
}

const detect: Detector = (subject) =>
  subject.daemons
    .filter(({ daemon }) => daemon.flags.some((flag) => /^--authorization-plugin(=|$)/.test(flag)))
    .map((found) => ({
      path: at(found.view.path, Array.isArray(found.view.container.args) ? 'args' : 'command'),
      message: messageOf(found),
    }));

/** What the inspection says of the risk. */
const facts: RiskFacts = {
  says: 'It is a guard rail for the careless, and no wall against a hostile build.',
  closed: 'Nothing rests on an authorization plugin',
  approaches: ['dind-sidecar'],
  mitigations: ['build-without-daemon', 'plugin-allowlist', 'dedicated-nodes'],
  sources: cite('docker-authz-docs', 'moby-authz-code', 'moby-cve-34040', 'opa-docker-authz'),
};

export const check: RiskCheck = { detect, facts };
