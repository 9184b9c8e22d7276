import type { NodeCandidate, NodeFacts, NodeQuestionId } from '../model/nodes';
import type { OptionId } from '../model/vocabulary';

/** The values that nodes speak for, in the order of the vocabulary. */
export function candidates<Q extends NodeQuestionId>(
  options: readonly OptionId<Q>[],
  pool: readonly NodeFacts[],
  valuesOf: (node: NodeFacts) => readonly OptionId<Q>[],
): NodeCandidate<Q>[] {
  const speakers = new Map<OptionId<Q>, string[]>();
  for (const node of pool)
    for (const value of valuesOf(node)) {
      const names = speakers.get(value);
      if (names) names.push(node.name);
      else speakers.set(value, [node.name]);
    }
  return options.flatMap((value) => {
    const nodes = speakers.get(value);
    return nodes ? [{ value, nodes }] : [];
  });
}

/** What a pool says about a question: an answer, or who speaks for what. */
export interface Found<Q extends NodeQuestionId> {
  readonly answer?: OptionId<Q>;
  readonly candidates?: readonly NodeCandidate<Q>[];
}

/** An answer where all nodes of the pool say the same; otherwise what some of them say. */
export function agreed<Q extends NodeQuestionId>(
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
