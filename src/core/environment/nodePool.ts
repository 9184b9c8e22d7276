import { isOneOf } from '../model/kit';
import type { NodeCandidate, NodeCandidates, NodeFacts, NodeQuestionId, NodesProblem } from '../model/nodes';
import { minorOf, vocabulary } from '../model/vocabulary';
import type { Answers, OptionId } from '../model/vocabulary';
import { isWindowsImage } from './nodeOs';
import { platformOf } from './nodePlatform';

/** Names of nodes for a message: the first three, and how many more. */
export const listed = (nodes: readonly string[]): string => {
  const rest = nodes.length - 3;
  return rest > 0 ? `${nodes.slice(0, 3).join(', ')} and ${rest} more` : nodes.join(', ');
};

const isWindows = ({ osImage }: NodeFacts): boolean => isWindowsImage(osImage);

/** Takes all nodes; gives those where CI pods run, and what was left out. */
export function poolOf(nodes: readonly NodeFacts[]): {
  pool: readonly NodeFacts[];
  problems: NodesProblem[];
} {
  const linux = nodes.filter((node) => !isWindows(node));
  const workers = linux.filter(({ controlPlane }) => controlPlane !== true);
  const pool = workers.length > 0 ? workers : linux;
  const problems: NodesProblem[] = [];
  if (linux.length < nodes.length) {
    const names = nodes.filter(isWindows).map(({ name }) => name);
    const kind = linux.length > 0 ? 'info' : 'problem';
    problems.push({ kind, message: `Left out because they run Windows: ${listed(names)}.` });
  }
  if (pool.length < linux.length) {
    const names = linux.filter(({ controlPlane }) => controlPlane === true).map(({ name }) => name);
    problems.push({
      kind: 'info',
      message: `Left out because they run the control plane: ${listed(names)}.`,
    });
  }
  return { pool, problems };
}

/** The values that nodes speak for, in the order of the vocabulary. */
function candidates<Q extends NodeQuestionId>(
  options: readonly OptionId<Q>[],
  pool: readonly NodeFacts[],
  valuesOf: (node: NodeFacts) => readonly OptionId<Q>[],
): NodeCandidate<Q>[] {
  return options.flatMap((value) => {
    const nodes = pool.filter((node) => valuesOf(node).includes(value)).map(({ name }) => name);
    return nodes.length > 0 ? [{ value, nodes }] : [];
  });
}

interface Found<Q extends NodeQuestionId> {
  readonly answer?: OptionId<Q>;
  readonly candidates?: readonly NodeCandidate<Q>[];
}

/** An answer where all nodes of the pool say the same; otherwise what some of them say. */
function agreed<Q extends NodeQuestionId>(
  options: readonly OptionId<Q>[],
  pool: readonly NodeFacts[],
  valuesOf: (node: NodeFacts) => readonly OptionId<Q>[],
  isCertain: (node: NodeFacts) => boolean = () => true,
): Found<Q> {
  const found = candidates(options, pool, valuesOf);
  const [only, ...others] = found;
  if (only === undefined) return {};
  const isAgreed = others.length === 0 && only.nodes.length === pool.length && pool.every(isCertain);
  return isAgreed ? { answer: only.value } : { candidates: found };
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
  const nodeOs = agreed<'nodeOs'>(vocabulary.nodeOs, pool, (node) => (node.nodeOs ? [node.nodeOs] : []));
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
    problems: kubernetes.problems,
  };
}
