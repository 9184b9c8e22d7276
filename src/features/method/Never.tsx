import { criteria, neverRecommended, refTitle } from '../../core';
import { Section } from './Section';

/** What no score can bring to the first place. */
export function Never() {
  const { criterion, refs, runsContainers } = neverRecommended();
  const title = criteria.find(({ id }) => id === criterion)?.title;
  return (
    <Section id="never">
      <div className="stack">
        <p>
          Code of anybody, such as pull requests from forks, on nodes that other workloads use: there nothing
          is recommended that is rated bad in “{title}”, since it hands those nodes to whoever opens a pull
          request. Today that holds for {refs.map(refTitle).join(', ')}. They are not called blocked, because
          they do start; they are never “works”, and never first.
        </p>
        <p>
          {runsContainers === undefined
            ? 'Where your jobs run containers as well, nothing is left then. The page says so, and what to build first: a cluster or a virtual machine for each job, or an external builder.'
            : `Where your jobs run containers as well, ${refTitle(runsContainers)} is left.`}
        </p>
        <p>
          No Docker daemon is called safe in any situation. The page says who can reach node root through it.
        </p>
      </div>
    </Section>
  );
}
