import { isOneOf } from '../model/kit';
import type { NodeFacts, NodesProblem } from '../model/nodes';
import { vocabulary } from '../model/vocabulary';
import type { OptionId } from '../model/vocabulary';
import { limitsUserNamespaces, nodeOsOf } from './nodeOs';
import { hasOpenServers } from './nodePlatform';
import { controlPlaneRoles, runtimeParts } from './nodeRow';
import type { NodeRow } from './nodeRow';

/** `hostUsers: false` works without a feature gate from here: KEP-127, on by default in beta. */
const userNamespacesSince = 33;

/** How kernels name an architecture, and how Go does. */
const architectures: ReadonlyMap<string, string> = new Map([
  ['x86_64', 'amd64'],
  ['aarch64', 'arm64'],
]);

/**
 * `6.8.0-124-generic (arm64)`: newer servers append the architecture (kubernetes/kubernetes#132402). Some
 * distributions end the release itself with it: `6.12.58-82.121.amzn2023.x86_64`.
 */
function kernelOf(row: NodeRow): { kernel?: string; architecture?: string } {
  const [, kernel, appended] = /^(\S+)(?: \(([a-z0-9]+)\))?$/.exec(row.kernel ?? '') ?? [];
  const [, ending] = /[._](x86_64|aarch64)$/.exec(kernel ?? '') ?? [];
  const stated = row.architecture ?? appended ?? ending;
  const architecture = stated === undefined ? undefined : (architectures.get(stated) ?? stated);
  return { ...(kernel !== undefined && { kernel }), ...(architecture !== undefined && { architecture }) };
}

const minorIn = (version: string): number | undefined => {
  const [, minor] = /^v1\.(\d+)\./.exec(version) ?? [];
  return minor === undefined ? undefined : Number(minor);
};

/** On clusters where control planes work as well, the role `worker` stands beside theirs. */
const isControlPlane = (roles: readonly string[]): boolean =>
  !roles.includes('worker') && controlPlaneRoles.some((role) => roles.includes(role));

/** A table shows no taints: there a control plane has the usual one, unless its platform leaves it open. */
const takesPods = (row: NodeRow, facts: NodeFacts): boolean =>
  row.isTainted === undefined ? facts.controlPlane !== true || hasOpenServers(facts) : !row.isTainted;

/**
 * A runtime that reports none has none; cri-dockerd has none (Mirantis/cri-dockerd#74). One that reports them
 * proves it only where the kubelet asks for them and the system lets it.
 */
function userNamespacesOf(row: NodeRow, facts: NodeFacts): OptionId<'userNamespaces'> | undefined {
  if (facts.runtime === 'docker' || row.handlerUserNamespaces === false) return 'no';
  const isHeldBack = facts.nodeOs === undefined || limitsUserNamespaces(facts.nodeOs);
  const isOn = (facts.minor ?? 0) >= userNamespacesSince && !isHeldBack;
  return row.handlerUserNamespaces === true && isOn ? 'yes' : undefined;
}

/** Takes a node as the text has it; gives what is certain of it, and what of it could not be understood. */
export function nodeFacts(row: NodeRow): { facts: NodeFacts; problems: NodesProblem[] } {
  const problems: NodesProblem[] = [];
  const problem = (kind: NodesProblem['kind'], message: string): void => {
    problems.push({ kind, line: row.line, message });
  };

  const parts = row.runtime === undefined ? undefined : runtimeParts(row.runtime);
  const runtime = parts && isOneOf(vocabulary.runtime, parts.name) ? parts.name : undefined;
  if (row.runtime !== undefined && runtime === undefined)
    problem(
      'problem',
      `The runtime of ${row.name} is "${row.runtime}", which is not known here: answer by hand.`,
    );

  const minor = row.version === undefined ? undefined : minorIn(row.version);
  if (row.version !== undefined && minor === undefined)
    problem(
      'problem',
      `The version of ${row.name} is "${row.version}", which is not Kubernetes 1.x: answer by hand.`,
    );

  const nodeOs = row.osImage === undefined ? undefined : nodeOsOf(row.osImage);
  const facts: NodeFacts = {
    name: row.name,
    ...(runtime && { runtime }),
    ...(runtime && parts?.version !== undefined && { runtimeVersion: parts.version }),
    ...(row.version !== undefined && { kubelet: row.version }),
    ...(minor !== undefined && { minor }),
    ...(row.osImage !== undefined && { osImage: row.osImage }),
    ...(nodeOs && { nodeOs }),
    ...kernelOf(row),
    ...(row.roles && { controlPlane: isControlPlane(row.roles) }),
    ...(row.cordoned === true && { cordoned: true }),
    ...(row.runtimeHandlers && { runtimeHandlers: row.runtimeHandlers }),
  };
  const userNamespaces = userNamespacesOf(row, facts);
  if (row.handlerUserNamespaces === true && userNamespaces === undefined)
    problem(
      'info',
      `The runtime of ${row.name} reports user namespaces, but its kubelet or its system may switch them off: try a pod with hostUsers: false.`,
    );
  return {
    facts: {
      ...facts,
      ...(!takesPods(row, facts) && { takesPods: false }),
      ...(userNamespaces && { userNamespaces }),
    },
    problems,
  };
}
