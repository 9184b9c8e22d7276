import type { ContainerView } from '../../model/podView';
import type { Detector, Hit, Inspected, RiskFacts, RiskCheck } from '../../model/risk';
import { cite } from '../cite';
import { at, holdsVolume, nodeSockets } from '../podFacts';

/** Groups that the pod gives to all of its containers. */
function podGroups({ pod }: Inspected): Hit[] {
  const context = pod.spec.securityContext;
  const base = '/spec/securityContext';
  if ((context?.supplementalGroups?.length ?? 0) > 0) return [{ path: at(base, 'supplementalGroups') }];
  return context?.fsGroup === undefined ? [] : [{ path: at(base, 'fsGroup') }];
}

/** Groups that containers with the socket set for themselves, where their user is not root anyway. */
const ownGroups = (subject: Inspected, volumes: readonly string[]): Hit[] =>
  subject.pod.containers
    .filter((view) => volumes.some((name) => holdsVolume(view, name)) && !isRootAnyway(subject, view))
    .flatMap((view) => {
      const group = view.container.securityContext?.runAsGroup;
      return group === undefined || group === 0
        ? []
        : [{ path: at(view.path, 'securityContext', 'runAsGroup'), message: `group ${group}` }];
    });

const isRootAnyway = ({ pod }: Inspected, view: ContainerView): boolean =>
  (view.container.securityContext?.runAsUser ?? pod.spec.securityContext?.runAsUser) === 0;

const detect: Detector = (subject) => {
  const sockets = nodeSockets(subject).map(({ volume }) => volume.name);
  return sockets.length === 0 ? [] : [...podGroups(subject), ...ownGroups(subject, sockets)];
};

/** What the inspection says of the risk. */
const facts: RiskFacts = {
  says: 'The user is 1000, and the group makes him root on the node.',
  closed: 'No group of a node’s socket',
  approaches: ['docker-socket'],
  mitigations: ['leave-node-socket', 'build-without-daemon'],
  sources: cite('docker-socket-access'),
};

export const check: RiskCheck = { detect, facts };
