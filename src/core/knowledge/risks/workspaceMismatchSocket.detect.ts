import type { Detector, RiskFacts, RiskCheck } from '../../model/risk';
import { cite } from '../cite';
import { dockerCommands, mountsCheckout, pipelineLines } from '../docker/pipeline';
import { at, isDockerSocket, isMounted } from '../podFacts';

/** Whether a line starts a container into which Jenkins mounts the checkout (source `jenkins-k8s-plugin`). */
function startsInside(line: string): boolean {
  const start = line.search(/\bdocker\.image\b/);
  return start >= 0 && /\)\s*\.\s*(?:inside|withRun)\b/.test(line.slice(start));
}

const detect: Detector = (subject) => {
  const socket = subject.pod.volumes.find((volume) => isDockerSocket(volume) && isMounted(subject, volume));
  const lines = pipelineLines(subject);
  const mounts =
    /\bagent\s*\{\s*docker(?:file)?\b/.test(lines.join('\n')) ||
    dockerCommands(subject).some(mountsCheckout) ||
    lines.some(startsInside);
  return socket && mounts ? [{ path: at(socket.path, 'hostPath') }] : [];
};

/** What the inspection says of the risk. */
const facts: RiskFacts = {
  says: 'The started container sees an empty directory that belongs to root.',
  closed: 'No step mounts a path that only the pod has',
  fromPipeline: true,
  approaches: ['docker-socket'],
  mitigations: ['leave-node-socket'],
  sources: cite('dood-bind-paths', 'observed-node'),
};

export const check: RiskCheck = { detect, facts };
