import { allVariants, approaches, criteria, decide, refTitle } from '../../core';
import { environmentOf } from '../../state/derived';
import { Section } from './Section';

/** The situation in which the rule holds. */
const exposed = { trust: 'anyone', tenancy: 'shared-nodes' } as const;

/** What no score can bring to the first place. */
export function Never() {
  const environment = environmentOf(exposed);
  const nodeRoot = criteria.find(({ id }) => id === 'node-root');
  const unfit = approaches.filter(({ variants }) =>
    variants.every((variant) => nodeRoot?.rate(variant, environment) === 'bad'),
  );
  const some = allVariants.filter(
    (variant) =>
      nodeRoot?.rate(variant, environment) === 'bad' &&
      !unfit.some(({ variants }) => variants.some(({ id }) => id === variant.id)),
  );
  const runs = decide({ ...exposed, jobs: ['run-containers'] });
  return (
    <Section id="never">
      <div className="stack">
        <p>
          Code of anybody, such as pull requests from forks, on nodes that other workloads use: there nothing
          is recommended that is rated bad in “{nodeRoot?.title}”, since it hands those nodes to whoever opens
          a pull request. Today that holds for{' '}
          {[...unfit.map(({ title }) => title), ...some.map(({ id }) => refTitle(id))].join(', ')}. They are
          not called blocked, because they do start; they are never “works”, and never first.
        </p>
        <p>
          {runs.best === null
            ? 'Where your jobs run containers as well, nothing is left then. The page says so, and what to build first: a cluster or a virtual machine for each job, or an external builder.'
            : `Where your jobs run containers as well, ${refTitle(runs.best.refs[0])} is left.`}
        </p>
        <p>
          No Docker daemon is called safe in any situation. The page says who can reach node root through it.
        </p>
      </div>
    </Section>
  );
}
