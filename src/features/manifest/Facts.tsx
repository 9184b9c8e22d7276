import { decisionFor, levelOf, refTitle, type Decision, type Plan, type Report } from '../../core';
import { classes } from '../../ui/classes';
import { RichText } from '../../ui/RichText';
import { Stamp } from '../../ui/Stamp';
import styles from './Facts.module.css';

export interface FactsOf {
  readonly ref: string;
  readonly plan: Plan;
  readonly report: Report;
}

/** Verdict, Pod Security level and who can reach node root, of two manifests side by side. */
export function Facts({
  sides,
  names,
  decision,
}: {
  readonly sides: readonly FactsOf[];
  readonly names: readonly string[];
  readonly decision: Decision;
}) {
  const rows: readonly (readonly [string, (side: FactsOf) => React.ReactNode])[] = [
    [
      'Verdict',
      ({ ref, plan }) => {
        const found = decisionFor(decision, ref);
        return (
          found && (
            <>
              <span className={styles.stamp}>
                <Stamp verdict={found.verdict} size="sm" />
              </span>
              <RichText text={plan.blockedBy[0] ?? found.sentence} />
            </>
          )
        );
      },
    ],
    ['Pod Security level', ({ plan: { pod, minor } }) => <code>{levelOf(pod, minor)}</code>],
    [
      'Who can reach node root',
      ({ report }) => <RichText text={report.documents[0]?.reach?.sentence ?? ''} />,
    ],
  ];
  return (
    <table className={styles.facts}>
      <caption className="vh">What the two manifests are</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="vh">Fact</span>
          </th>
          {sides.map(({ ref }, index) => (
            <th key={ref} scope="col">
              <span className={classes('lab', styles.name)}>{names[index]}</span> {refTitle(ref)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([title, cell]) => (
          <tr key={title}>
            <th scope="row">{title}</th>
            {sides.map((side) => (
              <td key={side.ref}>{cell(side)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
