import type { ReactNode } from 'react';
import {
  approachOf,
  criteria,
  criterionGroupTitles,
  refTitle,
  scoring,
  severities,
  weightRule,
  type CriterionGroup,
} from '../../core';
import { decisionOf, environmentOf } from '../../state/derived';
import { useSlipway } from '../../state/store';
import { SeverityMark } from '../../ui/SeverityMark';
import { Stamp } from '../../ui/Stamp';
import { classes } from '../../ui/classes';
import { Section } from './Section';
import { rangeWords, weightWords } from './weightWords';
import styles from './Tables.module.css';

const ratings = [
  ['good', 'Good'],
  ['partly', 'Partly'],
  ['unknown', 'Not known'],
  ['bad', 'Bad'],
] as const;

/** How a score is made: the weights of the criteria, what a rating is worth, and what risks take away. */
export function Score({ control }: { readonly control: ReactNode }) {
  return (
    <Section id="score" aside={`${criteria.length} criteria`}>
      <div className="stack">
        <p>
          Everything that no hard limit rules out is rated, criterion by criterion: the rows of the
          comparison. The score is the mean of what the ratings are worth, each as often as its criterion
          weighs. What does not apply is left out, and counts neither for nor against. The risks of a variant
          are one member of that mean more, with weight {scoring.riskWeight}.
        </p>
        <div className={styles.pair}>
          <table className={styles.table}>
            <caption>What a rating is worth</caption>
            <tbody>
              {ratings.map(([rating, word]) => (
                <tr key={rating}>
                  <th scope="row">{word}</th>
                  <td className={styles.number}>{scoring.ratingWorth[rating]}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <table className={styles.table}>
            <caption>Points of one risk, by its severity in your context</caption>
            <tbody>
              {severities.toReversed().map((severity) => (
                <tr key={severity}>
                  <th scope="row">
                    <SeverityMark severity={severity} none />
                  </th>
                  <td className={styles.number}>{scoring.riskPoints(severity)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <p>
          Points of risk add up. A variant without any has the full worth of 1; with {scoring.halfAt} points,
          which is one critical risk, it has a half; with {3 * scoring.halfAt} a quarter.
        </p>
        {/* The control with which a reader changes the weights stands here, above the table that shows them. */}
        {control}
        <Weights />
        <Scores />
      </div>
    </Section>
  );
}

function Weights() {
  const { answers } = useSlipway((state) => state.link);
  const environment = environmentOf(answers);
  const answered = Object.keys(answers).length > 0;
  return (
    <div className={styles.region}>
      <table className={styles.table}>
        <caption>Weight of each criterion, and when it counts</caption>
        <thead>
          <tr>
            <th scope="col">Criterion</th>
            <th scope="col" className={classes(styles.number, styles.range)}>
              Weight
            </th>
            <th scope="col" className={classes(styles.number, answered && styles.now)}>
              {answered ? 'For you' : 'While nothing is answered'}
            </th>
          </tr>
        </thead>
        {(Object.keys(criterionGroupTitles) as CriterionGroup[]).map((group) => (
          <tbody key={group}>
            <tr className={styles.group}>
              <th scope="rowgroup" colSpan={3}>
                {criterionGroupTitles[group]}
              </th>
            </tr>
            {criteria
              .filter((criterion) => criterion.group === group)
              .map((criterion) => {
                const rule = weightRule(criterion);
                const now = criterion.weight(environment);
                return (
                  <tr key={criterion.id}>
                    <th scope="row">
                      {criterion.title}
                      <small>{weightWords(rule, criterion.reads)}</small>
                    </th>
                    <td className={classes(styles.number, styles.range)}>{rangeWords(rule)}</td>
                    <td className={styles.number}>
                      {now === 0 ? <span className="dimmer">0</span> : <b>{now}</b>}
                    </td>
                  </tr>
                );
              })}
          </tbody>
        ))}
      </table>
    </div>
  );
}

/** What comes out with the reader’s answers. */
function Scores() {
  const { answers } = useSlipway((state) => state.link);
  const decision = decisionOf(answers);
  const out = decision.approaches.filter(({ verdict }) => verdict === 'blocked');
  return (
    <div className={styles.region}>
      <table className={styles.table}>
        <caption>
          {Object.keys(answers).length > 0
            ? 'What comes out for your answers, in order'
            : 'What comes out while nothing is answered, in order'}
        </caption>
        <thead>
          <tr>
            <th scope="col">Approach, by its best variant</th>
            <th scope="col">Verdict</th>
            <th scope="col" className={styles.number}>
              Score
            </th>
          </tr>
        </thead>
        <tbody>
          {decision.solutions.map(({ refs, verdict, score }) => (
            <tr key={refs.join()}>
              <th scope="row">{refs.map(refTitle).join(' and ')}</th>
              <td>
                <Stamp verdict={verdict} size="sm" />
              </td>
              <td className={styles.number}>{score.toFixed(2)}</td>
            </tr>
          ))}
          {out.map(({ id }) => (
            <tr key={id}>
              <th scope="row">{approachOf(id)?.title}</th>
              <td>
                <Stamp verdict="blocked" size="sm" />
              </td>
              <td className={styles.number}>
                <span className="dimmer">none</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
