import type { ComponentType } from 'react';
import {
  decisionFor,
  emptyState,
  question,
  refTitle,
  scenarios,
  solutionOf,
  type LinkState,
} from '../../core';
import { approachWords } from '../../state/approachWords';
import { decisionOf, drawnWorldOf, shownRef } from '../../state/derived';
import { hrefOf, useSlipway } from '../../state/store';
import { Button } from '../../ui/Button';
import { Panel } from '../../ui/Panel';
import { RuleHeading } from '../../ui/RuleHeading';
import { Stamp } from '../../ui/Stamp';
import { followInPlace } from '../../ui/followInPlace';
import { isLoaded, type Loaded } from '../../ui/part';
import type { StartPodProps } from './StartPod';
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
    text: `${approachWords()}, row by row, with sources.`,
  },
  {
    place: 'risks',
    title: 'See the risks',
    text: 'Who can reach node root through the manifest, and what you can switch off.',
  },
] as const;

export interface StartPlaceProps {
  /** What is drawn from the plan: given by the application, when it is there. */
  readonly drawn: Loaded<{
    readonly StartPod: ComponentType<StartPodProps>;
    readonly PodDrawing: StartPodProps['drawing'];
  }>;
}

/** What Slipway is, three doors, a useful answer with its pod, and situations of real people. */
export function StartPlace({ drawn }: StartPlaceProps) {
  const link = useSlipway((state) => state.link);
  const follow = useSlipway((state) => state.follow);
  const decision = decisionOf(link);
  const shown = shownRef(link);
  const verdict = decisionFor(decision, shown);
  const answered = Object.keys(link.answers).length > 0;
  const { assumptions, blockedBy } = drawnWorldOf(link);
  const isNone = decision.best === null && link.ref === undefined;
  // A pod that is not for these answers would be taken for their answer.
  const hasPod = !isNone && blockedBy.length === 0;
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
      <section aria-labelledby="answer">
        <RuleHeading
          level={2}
          id="answer"
          className={styles.edge}
          aside={answered ? 'your answers' : 'nothing answered yet'}
        >
          {answered ? 'Where you were' : 'The answer if you say nothing'}
        </RuleHeading>
        <div className={styles.now}>
          <div className={styles.verdict}>
            <h3>{isNone ? 'None of these' : refTitle(shown)}</h3>
            {verdict && <Stamp verdict={verdict.verdict} size="lg" />}
            <p>
              {isNone ? 'Nothing fits these answers. Choose says which to reconsider.' : verdict?.sentence}
            </p>
            {assumptions.length > 0 && (
              <div className={styles.assumed}>
                <p>
                  {assumptions.length === 1
                    ? 'It rests on one assumption, which is one question:'
                    : `It rests on ${assumptions.length} assumptions. Each is one question:`}
                </p>
                <ul>
                  {assumptions.map(({ question: id, value }) => (
                    <li key={id}>
                      {question(id).title}: <b>{value}</b>
                    </li>
                  ))}
                </ul>
              </div>
            )}
            <p className={styles.actions}>
              <Button variant="primary" {...go(hrefOf('choose', link))}>
                {answered ? 'Continue' : 'Answer the questions'}
              </Button>
              <Button {...go(hrefOf('manifest', link))}>See the manifest</Button>
            </p>
          </div>
          {hasPod && (
            <div className={styles.pod}>
              <Panel title="The pod">
                {isLoaded(drawn) ? (
                  <drawn.StartPod drawing={drawn.PodDrawing} />
                ) : (
                  <p className={styles.awaited} aria-busy={drawn === 'loading'}>
                    {drawn === 'failed'
                      ? 'The drawing could not be loaded. Reload the page to see it.'
                      : 'Being drawn.'}
                  </p>
                )}
              </Panel>
            </div>
          )}
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
            const outcome = decisionOf({ answers, weights: {} });
            const best = outcome.best && solutionOf(outcome.best.refs);
            const leads = best === null ? undefined : decisionFor(outcome, best);
            return (
              <li key={id}>
                <a className={styles.scenario} {...go(hrefOf('choose', target))}>
                  <b>{title}</b>
                  <span>{says}</span>
                  <small>
                    {paste !== undefined ? (
                      'Starts with your node output'
                    ) : (
                      <>
                        {leads && <Stamp verdict={leads.verdict} size="sm" />}
                        <span className={styles.leads}>
                          <span className="vh">Leads to: </span>
                          {best === null ? 'None of these' : refTitle(best)}
                        </span>
                      </>
                    )}
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
