import { isOneOf } from '../model/kit';
import type { NodeCandidates, NodeFacts, NodesProblem } from '../model/nodes';
import { minorOf, vocabulary } from '../model/vocabulary';
import type { Answers, OptionId } from '../model/vocabulary';
import { agreed, candidates, type Found } from './nodeCandidates';
import { isWindowsImage } from './nodeOs';
import { isLikelyContainer, platformOf } from './nodePlatform';

/** Names of nodes for a message: the first three, and how many more. */
export const listed = (nodes: readonly string[]): string => {
  const rest = nodes.length - 3;
  return rest > 0 ? `${nodes.slice(0, 3).join(', ')} and ${rest} more` : nodes.join(', ');
};

const isWindows = ({ osImage }: NodeFacts): boolean => isWindowsImage(osImage);

const someOrAll = <T>(all: readonly T[], holds: (each: T) => boolean): readonly T[] => {
  const some = all.filter(holds);
  return some.length > 0 ? some : all;
};

/** Why a node is not of the pool; undefined where it is. */
function reasonFor(node: NodeFacts, pool: ReadonlySet<NodeFacts>): string | undefined {
  if (pool.has(node)) return undefined;
  if (isWindows(node)) return 'they run Windows';
  if (node.takesPods !== false) return 'they are cordoned';
  return node.controlPlane === true ? 'they run the control plane' : 'a taint keeps ordinary pods off';
}

/** Takes all nodes; gives those where CI pods run, and what was left out. */
export function poolOf(nodes: readonly NodeFacts[]): {
  pool: readonly NodeFacts[];
  problems: NodesProblem[];
} {
  const linux = nodes.filter((node) => !isWindows(node));
  const open = someOrAll(linux, ({ takesPods }) => takesPods !== false);
  const pool = someOrAll(open, ({ cordoned }) => cordoned !== true);
  const members = new Set(pool);
  const leftOut = new Map<string, string[]>();
  for (const node of nodes) {
    const reason = reasonFor(node, members);
    if (reason === undefined) continue;
    const names = leftOut.get(reason);
    if (names) names.push(node.name);
    else leftOut.set(reason, [node.name]);
  }
  const kind = linux.length > 0 || nodes.length === 0 ? 'info' : 'problem';
  return {
    pool,
    problems: [...leftOut].map(([reason, names]) => ({
      kind,
      message: `Left out because ${reason}: ${listed(names)}.`,
    })),
  };
}

/** The oldest kubelet decides: a manifest must work on every node of the pool. */
function kubernetesOf(pool: readonly NodeFacts[]): Found<'kubernetes'> & { problems: NodesProblem[] } {
  const options = vocabulary.kubernetes;
  const valueOf = ({ minor }: NodeFacts): OptionId<'kubernetes'>[] => {
    const version = `1.${minor}`;
    return minor !== undefined && isOneOf(options, version) ? [version] : [];
  };
  const found = candidates<'kubernetes'>(options, pool, valueOf);
  const minors = pool.flatMap(({ minor }) => minor ?? []);
  const distinct = new Set(minors).size;
  if (distinct === 0) return { problems: [] };

  const open = found.length > 0 ? { candidates: found } : {};
  const silent = pool.filter(({ minor }) => minor === undefined).map(({ name }) => name);
  if (silent.length > 0) {
    const message = `No Kubernetes version is known of ${listed(silent)}: answer by hand, or paste these nodes again.`;
    return { ...open, problems: [{ kind: 'problem', message }] };
  }
  const lowest = minors.reduce((least, minor) => Math.min(least, minor));
  const [answer] = valueOf({ name: '', minor: lowest });
  if (answer === undefined) {
    const range = `${options[0]} to ${options.at(-1)}`;
    const age = lowest < minorOf(options[0]) ? 'older' : 'newer';
    const nodes = listed(pool.filter(({ minor }) => minor === lowest).map(({ name }) => name));
    const message = `Kubernetes 1.${lowest} on ${nodes} is ${age} than what is known here, ${range}: choose the nearest.`;
    return { ...open, problems: [{ kind: 'problem', message }] };
  }
  return { answer, ...(distinct > 1 && open), problems: [] };
}

/** Where nodes are containers, their image is an answer for none of them. */
function nodeOsOfPool(pool: readonly NodeFacts[]): Found<'nodeOs'> & { problems: NodesProblem[] } {
  const containers = new Set(pool.filter((node) => node.nodeOs !== undefined && isLikelyContainer(node)));
  const found = agreed<'nodeOs'>(
    vocabulary.nodeOs,
    pool,
    (node) => (node.nodeOs ? [node.nodeOs] : []),
    (node) => !containers.has(node),
  );
  const [first] = containers;
  if (first === undefined) return { ...found, problems: [] };
  const kernel = first.kernel === undefined ? '' : `, and ${first.kernel} the kernel of that machine`;
  const message = `${listed([...containers].map(({ name }) => name))}: likely a container on another machine. ${first.osImage} is its image${kernel}: answer the system of the machine.`;
  return { ...found, problems: [{ kind: 'problem', message }] };
}

/** Takes the pool; gives what it answers, what it leaves open, and what cannot be used. */
export function answersOf(pool: readonly NodeFacts[]): {
  answers: Answers;
  candidates: NodeCandidates;
  problems: NodesProblem[];
} {
  const platform = agreed<'platform'>(
    vocabulary.platform,
    pool,
    (node) => platformOf(node)?.platforms ?? [],
    (node) => platformOf(node)?.isCertain === true,
  );
  const runtime = agreed<'runtime'>(vocabulary.runtime, pool, (node) => (node.runtime ? [node.runtime] : []));
  const userNamespaces = agreed<'userNamespaces'>(vocabulary.userNamespaces, pool, (node) =>
    node.userNamespaces ? [node.userNamespaces] : [],
  );
  const kubernetes = kubernetesOf(pool);
  const nodeOs = nodeOsOfPool(pool);
  return {
    answers: {
      ...(platform.answer && { platform: platform.answer }),
      ...(runtime.answer && { runtime: runtime.answer }),
      ...(userNamespaces.answer && { userNamespaces: userNamespaces.answer }),
      ...(kubernetes.answer && { kubernetes: kubernetes.answer }),
      ...(nodeOs.answer && { nodeOs: nodeOs.answer }),
    },
    candidates: {
      ...(platform.candidates && { platform: platform.candidates }),
      ...(runtime.candidates && { runtime: runtime.candidates }),
      ...(userNamespaces.candidates && { userNamespaces: userNamespaces.candidates }),
      ...(kubernetes.candidates && { kubernetes: kubernetes.candidates }),
      ...(nodeOs.candidates && { nodeOs: nodeOs.candidates }),
    },
    problems: [...kubernetes.problems, ...nodeOs.problems],
  };
}
