import type { Detector, Inspected, RiskFacts, RiskCheck } from '../../model/risk';
import { cite } from '../cite';
import { choosesPool, waysToControlPlane } from '../nodeChoice';
import { nodeRootAt } from '../podFacts';

/** Without a way to root of the node it is a noisy neighbour. */
const neighbour = { A: 'low', B: 'medium', C: 'medium', D: 'medium' } as const;

const isShared = ({ environment: { possible } }: Inspected): boolean =>
  possible.tenancy.every((where) => where === 'shared-nodes');

const detect: Detector = (subject) => {
  const root = nodeRootAt(subject);
  const ways = waysToControlPlane(subject).map((way) =>
    root.length > 0 ? way : { ...way, severity: neighbour },
  );
  if (ways.length > 0 || !isShared(subject) || choosesPool(subject)) return ways;
  return root.map((path) => ({ path, message: 'root of a node that runs other workloads too' }));
};

/** What the inspection says of the risk. */
const facts: RiskFacts = {
  says: 'Whoever becomes root on the node gets what else lives there: secrets of its pods, keys of the cluster.',
  closed: 'Nothing but builds stands beside it',
  approaches: ['dind-same-container', 'docker-socket', 'dind-sidecar'],
  mitigations: ['dedicated-nodes', 'off-control-plane', 'build-without-daemon'],
  isUnsure: ({ environment: { possible } }) => possible.tenancy.includes('shared-nodes'),
  sources: cite('k8s-toleration', 'k8s-labels', 'owasp-cicd', 'checker-rules'),
};

export const check: RiskCheck = { detect, facts };
