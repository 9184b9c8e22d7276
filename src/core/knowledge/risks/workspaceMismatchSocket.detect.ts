import type { Detector, RiskFacts, RiskCheck } from '../../model/risk';
import { cite } from '../cite';
import { at, isDockerSocket, isMounted } from '../podFacts';

const mountFlag = /\s(?:-v|--volume|--mount)\b/;
const checkout = /\$\{?(?:env\.)?(?:WORKSPACE|PWD)\b|\$[({]?pwd\b/;

/** Whether a line runs a container with the checkout as the source of a mount. Each part is looked for once. */
function runsCheckout(line: string): boolean {
  const start = line.search(/docker (?:container )?run\b/);
  const flag = start < 0 ? -1 : line.slice(start).search(mountFlag);
  return flag >= 0 && checkout.test(line.slice(start + flag));
}

/** Whether a line starts a container into which Jenkins mounts the checkout (source `jenkins-k8s-plugin`). */
function startsInside(line: string): boolean {
  const start = line.search(/\bdocker\.image\b/);
  return start >= 0 && /\)\s*\.\s*(?:inside|withRun)\b/.test(line.slice(start));
}

const detect: Detector = (subject) => {
  const socket = subject.pod.volumes.find((volume) => isDockerSocket(volume) && isMounted(subject, volume));
  const pipeline = (subject.pipeline ?? '').replaceAll(/["']/g, '');
  const mounts =
    /\bagent\s*\{\s*docker(?:file)?\b/.test(pipeline) ||
    pipeline.split('\n').some((line) => runsCheckout(line) || startsInside(line));
  return socket && mounts ? [{ path: at(socket.path, 'hostPath') }] : [];
};

/** What the inspection says of the risk. */
const facts: RiskFacts = {
  moreSources: cite('observed-node'),
  says: 'The started container sees an empty directory that belongs to root.',
  closed: 'No step mounts a path that only the pod has',
  fromPipeline: true,
  approaches: ['docker-socket'],
  mitigations: ['leave-node-socket'],
};

export const check: RiskCheck = { detect, facts };
