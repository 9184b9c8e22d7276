import { criteria, sources, weightRule } from '../../core';
import { Section } from './Section';

const heaviest = (criterion: (typeof criteria)[number]): number =>
  Math.max(...weightRule(criterion).weights.map(({ weight }) => weight));

/** Titles in a sentence, as they stand in the comparison: “Evidence” (4). */
const named = (of: readonly (typeof criteria)[number][]): string =>
  of.map((criterion) => `“${criterion.title}” (${heaviest(criterion)})`).join(', ');

/** From where a decision of ours leans. */
export function Bias() {
  const all = Object.values(sources);
  const most = Math.max(...criteria.map(heaviest));
  const heavy = criteria
    .filter((criterion) => heaviest(criterion) >= most - 1)
    .toSorted((a, b) => heaviest(b) - heaviest(a));
  const light = criteria.filter((criterion) => heaviest(criterion) === 1);
  const jenkins = all.filter(({ publisher }) => publisher.startsWith('jenkinsci/')).length;
  const weak = all.filter(({ confidence }) => confidence !== 'high').length;
  return (
    <Section id="bias">
      <div className="stack">
        <p>
          Weights are a judgement, and this is ours. We hold that a CI job should not be a way to root on a
          node, and that a manifest should be admitted where most namespaces are going, so node root and the
          Pod Security level weigh more here than start-up and what a team is used to. At their most, the
          heaviest criteria are {named(heavy)}. The lightest are {named(light)}. A team with nodes of its own
          and old scripts may weigh otherwise, and may well be right.
        </p>
        <p>
          Our sources are mostly what projects write about themselves: documentation, code and issue threads.
          Such sources know what a thing is meant to do better than how it fails at your place, and {weak} of{' '}
          {all.length} are of less than high confidence. Jenkins is what we know best: {jenkins} sources are
          repositories of its plugins and images. Other CI systems get less exact advice. What was run, was
          run on one node only.
        </p>
        <p>
          Where a sentence here is wrong, its source says why it stands here, and the day when somebody looked
          says how old that reason is.
        </p>
      </div>
    </Section>
  );
}
