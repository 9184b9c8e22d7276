import type { Detector, RiskFacts, RiskCheck } from '../../model/risk';
import { cite } from '../cite';
import { buildkitdOf, openAddresses } from '../docker/buildkitd';
import { at } from '../podFacts';

const detect: Detector = (subject) =>
  subject.pod.containers.flatMap((view) => {
    const daemon = buildkitdOf(view);
    // A file can ask for certificates, and no pod shows what stands in it.
    if (!daemon || daemon.hasFile) return [];
    const [open] = openAddresses(daemon).filter(({ tls }) => !tls);
    return open === undefined
      ? []
      : [
          {
            path: view.container.args ? at(view.path, 'args') : view.path,
            message: `tcp://${open.host}:${open.port} asks for no certificate`,
          },
        ];
  });

/** What the inspection says of the risk. */
const facts: RiskFacts = {
  says: 'Every pod that can route to it builds there, and reads and writes its cache.',
  closed: 'No builder listens without asking who calls',
  approaches: ['buildkit-rootless', 'buildkit-userns', 'buildkit-service'],
  mitigations: ['builder-on-loopback', 'mutual-tls'],
  sources: cite('buildkit-config', 'buildkit-readme', 'owasp-kubernetes'),
};

export const check: RiskCheck = { detect, facts };
