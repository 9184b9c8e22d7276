import {
  approachOf,
  RISKS,
  criteria,
  criterionGroupTitles,
  refTitle,
  scoring,
  severities,
  weightAt,
  weightRule,
  type CriterionGroup,
} from '../../core';
import { decisionOf, environmentOf } from '../../state/derived';
import { useSlipway } from '../../state/store';
import { Button } from '../../ui/Button';
import { SeverityMark } from '../../ui/SeverityMark';
import { Stamp } from '../../ui/Stamp';
import { classes } from '../../ui/classes';
import { count } from '../../ui/count';
import { focusOn } from '../../ui/focusOn';
import { Section } from './Section';
import { Weigh } from './Weigh';
import { rangeWords, weightWords } from './weightWords';
import styles from './Tables.module.css';

const ratings = [
  ['good', 'Good'],
  ['partly', 'Partly'],
  ['unknown', 'Not known'],
  ['bad', 'Bad'],
] as const;

/** How a score is made: the weights of the criteria, what a rating is worth, and what risks take away. */
export function Score() {
  return (
    <Section id="score" aside={`${criteria.length} criteria`}>
      <div className="stack">
        <p>
          Everything that no hard limit rules out is rated, criterion by criterion: the rows of the
          comparison. The score is the mean of what the ratings are worth, each as often as its criterion
          weighs. What does not apply is left out, and counts neither for nor against. The risks of a variant
          are one member of that mean more, with weight {scoring.riskWeight}. Something that speaks against a
          variant and has no row, which its price says, is one more that is rated bad, with weight{' '}
          {scoring.discouragedWeight}; a verdict that waits for an answer another one, with weight{' '}
          {scoring.openWeight}.
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
        <Changed />
        <Weights />
        <Scores />
      </div>
    </Section>
  );
}

/** What the steps do, and the way back. */
function Changed() {
  const { weights } = useSlipway((state) => state.link);
  const weighAsUsual = useSlipway((state) => state.weighAsUsual);
  const changed = Object.keys(weights).length;
  return (
    <div className={styles.changed}>
      <p>
        Weights are a judgement, and yours may differ. Less halves one, more doubles it, and makes 1 of what
        counts nothing here. They stand in the link and change the ranking alone: no verdict, no limit.
      </p>
      <p role="status">
        {changed === 0 ? 'All count as usual.' : `${count(changed, 'counts', 'count')} less or more.`}
      </p>
      {changed > 0 && (
        <Button
          variant="bare"
          onClick={() => {
            weighAsUsual();
            focusOn(document.getElementById('method-score'));
          }}
        >
          All as usual again
        </Button>
      )}
    </div>
  );
}

function Weights() {
  const { answers, weights } = useSlipway((state) => state.link);
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
            <th scope="col">Count it</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">
              The risks of a variant
              <small>By their severity in your context.</small>
            </th>
            <td className={classes(styles.number, styles.range)}>{scoring.riskWeight}</td>
            <td className={styles.number}>
              <b>{weightAt(scoring.riskWeight, weights[RISKS])}</b>
            </td>
            <td>
              <Weigh id={RISKS} title="The risks of a variant" />
            </td>
          </tr>
        </tbody>
        {(Object.keys(criterionGroupTitles) as CriterionGroup[]).map((group) => (
          <tbody key={group}>
            <tr className={styles.group}>
              <th scope="rowgroup" colSpan={4}>
                {criterionGroupTitles[group]}
              </th>
            </tr>
            {criteria
              .filter((criterion) => criterion.group === group)
              .map((criterion) => {
                const rule = weightRule(criterion);
                const now = weightAt(criterion.weight(environment), weights[criterion.id]);
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
                    <td>
                      <Weigh id={criterion.id} title={criterion.title} />
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
  const { answers, weights } = useSlipway((state) => state.link);
  const decision = decisionOf({ answers, weights });
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
