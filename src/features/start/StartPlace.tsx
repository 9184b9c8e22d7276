import { emptyState, refTitle, scenarios, decisionFor, type LinkState } from '../../core';
import { decisionOf, planOf, shownRef } from '../../state/derived';
import { hrefOf, useSlipway } from '../../state/store';
import { Button } from '../../ui/Button';
import { RuleHeading } from '../../ui/RuleHeading';
import { Stamp } from '../../ui/Stamp';
import { followInPlace } from '../../ui/followInPlace';
import styles from './StartPlace.module.css';

const doors = [
  {
    place: 'choose',
    title: 'Choose',
    text: 'Answer what you know. The verdict is there from the first answer on.',
  },
  {
    place: 'compare',
    title: 'Compare',
    text: 'Three ways to a Docker daemon and one builder without, row by row, with sources.',
  },
  {
    place: 'risks',
    title: 'See the risks',
    text: 'Who can reach node root through the manifest, and what you can switch off.',
  },
] as const;

/** What Slipway is, three doors, a useful answer, and situations of real people. */
export function StartPlace() {
  const link = useSlipway((state) => state.link);
  const follow = useSlipway((state) => state.follow);
  const decision = decisionOf(link.answers);
  const shown = shownRef(link);
  const verdict = decisionFor(decision, shown);
  const answered = Object.keys(link.answers).length > 0;
  const plan = planOf(link);
  const go = (href: string) => ({ href, onClick: followInPlace(href, follow) });
  return (
    <div className={styles.start}>
      <div className={styles.lead}>
        <h1>How should your CI jobs in Kubernetes use Docker?</h1>
        <p>
          Slipway helps you decide how CI jobs in Kubernetes get to use Docker or build images, and hands over
          manifests that work, with every risk explained.
        </p>
      </div>
      <nav aria-label="Where to begin" className={styles.doors}>
        {doors.map(({ place, title, text }) => (
          <a key={place} className={styles.door} {...go(hrefOf(place, link))}>
            <b>{title}</b>
            <span>{text}</span>
          </a>
        ))}
      </nav>
      <section aria-labelledby="answer" className={styles.now}>
        <RuleHeading level={2} id="answer" aside={answered ? 'your answers' : 'nothing answered yet'}>
          {answered ? 'Where you were' : 'The answer if you say nothing'}
        </RuleHeading>
        <div className={styles.verdict}>
          {verdict && <Stamp verdict={verdict.verdict} />}
          <h3>{decision.best === null && link.ref === undefined ? 'None of these' : refTitle(shown)}</h3>
          <p>{verdict?.sentence}</p>
          {!answered && (
            <p className="dim">
              It rests on {plan.assumptions.length} assumptions: that a job builds images from a Dockerfile,
              that the namespace refuses nothing and that the nodes run containerd. Each is one question.
            </p>
          )}
          <p className={styles.actions}>
            <Button variant="primary" {...go(hrefOf('choose', link))}>
              {answered ? 'Continue' : 'Answer the questions'}
            </Button>
            <Button {...go(hrefOf('manifest', link))}>See the manifest</Button>
          </p>
        </div>
      </section>
      <section aria-labelledby="scenarios">
        <RuleHeading level={2} id="scenarios" aside="each opens answered">
          Situations of real people
        </RuleHeading>
        <ul className={styles.scenarios}>
          {scenarios.map(({ id, title, says, answers, paste }) => {
            const target: LinkState = {
              ...emptyState,
              answers,
              ...(paste !== undefined && { highlight: 'paste' }),
            };
            const outcome = decisionOf(answers);
            const best = outcome.best;
            return (
              <li key={id}>
                <a className={styles.scenario} {...go(hrefOf('choose', target))}>
                  <b>{title}</b>
                  <span>{says}</span>
                  <small>
                    {paste !== undefined
                      ? 'Starts with your node output'
                      : best
                        ? `Leads to: ${refTitle(best.refs[0])}`
                        : 'Leads to: none of these'}
                  </small>
                </a>
              </li>
            );
          })}
        </ul>
      </section>
      <section aria-labelledby="leave" className={styles.two}>
        <div>
          <RuleHeading level={2} id="leave">
            What you leave with
          </RuleHeading>
          <ul className={styles.list}>
            <li>One recommendation with its reasons, and what rules the others out.</li>
            <li>A pod or a Jenkinsfile to paste, with the reason for every line.</li>
            <li>The list of who can reach node root through it.</li>
            <li>A link that opens this answer again.</li>
          </ul>
        </div>
        <div>
          <RuleHeading level={2}>What it does not do</RuleHeading>
          <ul className={styles.list}>
            <li>It does not look into your cluster: you answer, or paste what kubectl prints.</li>
            <li>It sends nothing. Everything is computed in this page.</li>
            <li>
              It calls no Docker daemon safe. Every one of them is a way to the node, and the page says whose.
            </li>
            <li>It writes pods and Jenkinsfiles so far; other CI systems get the pod and the commands.</li>
          </ul>
        </div>
      </section>
    </div>
  );
}
