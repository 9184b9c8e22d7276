import type { Detector, RiskFacts, RiskCheck } from '../../model/risk';
import { cite } from '../cite';
import { missingMounts } from '../docker/workspaceMounts';
import { at } from '../podFacts';

const detect: Detector = (subject) => {
  const { environment } = subject;
  const runs = (['run-containers', 'compose', 'testcontainers', 'existing-docker-scripts'] as const).some(
    (job) => environment.members.jobs[job] !== 'no',
  );
  if (!runs || !environment.possible.workspace.includes('docker-run')) return [];
  return subject.daemons.flatMap((daemon) => {
    const [first] = missingMounts(subject, daemon);
    if (!first) return [];
    const { view } = daemon;
    return [
      {
        path: view.container.volumeMounts ? at(view.path, 'volumeMounts') : view.path,
        message: `${first.mountPath} is missing in ${view.name}`,
      },
    ];
  });
};

/** What the inspection says of the risk. */
const facts: RiskFacts = {
  says: 'docker run -v starts a container with an empty directory, and no error.',
  closed: 'The checkout lies at the same path in client and daemon',
  approaches: ['dind-sidecar'],
  mitigations: ['mount-workspace'],
  sources: cite('jenkins-workspace-volume', 'observed-node', 'dood-bind-paths'),
};

export const check: RiskCheck = { detect, facts };
