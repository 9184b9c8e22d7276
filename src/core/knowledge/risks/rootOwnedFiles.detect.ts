import type { ContainerView } from '../../model/podView';
import type { Detector, Inspected, RiskFacts, RiskCheck } from '../../model/risk';
import { cite } from '../cite';
import { callsScripts, dockerCommands, mountsCheckout, valuesOf } from '../docker/pipeline';
import { missingMounts } from '../docker/workspaceMounts';
import {
  addsJenkinsAgent,
  at,
  hostPathOf,
  isDockerSocket,
  isJenkinsAgent,
  nodeSockets,
  otherContainers,
} from '../podFacts';

/** A container that surely runs as somebody else than root; the agent's image has user 1000. */
function isOrdinary({ pod }: Inspected, view: ContainerView): boolean {
  const user = view.container.securityContext?.runAsUser ?? pod.spec.securityContext?.runAsUser;
  return user === undefined ? isJenkinsAgent(view) : user !== 0;
}

/** Where a daemon writes as root into the very files that the steps see. */
function places(subject: Inspected): string[] {
  const own = subject.daemons
    .filter((found) => !found.daemon.rootless && missingMounts(subject, found).length === 0)
    .map(({ view }) => view.path);
  const sameOnNode = subject.pod.volumes.some((volume) =>
    subject.pod.containers.some((view) =>
      view.mounts.some(
        ({ name, mountPath }) => name === volume.volume.name && hostPathOf(volume) === mountPath,
      ),
    ),
  );
  const node = sameOnNode ? nodeSockets(subject).filter(isDockerSocket) : [];
  return [...own, ...node.map((volume) => at(volume.path, 'hostPath'))];
}

const detect: Detector = (subject) => {
  const asRoot = dockerCommands(subject).some(
    (command) => mountsCheckout(command) && valuesOf(command, '-u', '--user').length === 0,
  );
  if (!asRoot) return [];
  const someone = otherContainers(subject).some((view) => isOrdinary(subject, view));
  return someone || addsJenkinsAgent(subject)
    ? places(subject).map((path) => ({
        path,
        message: 'docker run mounts the checkout and names no user in the pipeline',
      }))
    : [];
};

/** What the inspection says of the risk. */
const facts: RiskFacts = {
  says: 'A later step, or the agent itself, may not change or delete what root left.',
  closed: 'What nested containers write belongs to the user of the steps',
  fromPipeline: true,
  approaches: ['dind-same-container', 'dind-sidecar'],
  mitigations: ['run-as-step-user', 'use-sidecar'],
  isUnsure: callsScripts,
  sources: cite('jenkins-k8s-plugin', 'observed-node'),
};

export const check: RiskCheck = { detect, facts };
