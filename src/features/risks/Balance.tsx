import { refTitle, severities } from '../../core';
import { RuleHeading } from '../../ui/RuleHeading';
import { SeverityMark } from '../../ui/SeverityMark';
import { Switch } from '../../ui/Switch';
import type { RiskGroup } from './riskGroups';
import type { Mitigations } from './useMitigations';
import styles from './Balance.module.css';

/** Where the focus goes when no switch is left to take it. */
export const balanceId = 'balance';

/** How many risks of each severity stand now, and which switches are on. */
export function Balance({
  groups,
  mitigations,
  shown,
}: {
  readonly groups: readonly RiskGroup[];
  readonly mitigations: Mitigations;
  readonly shown: string;
}) {
  return (
    <section>
      <RuleHeading level={2} id={balanceId}>
        Balance
      </RuleHeading>
      <table className={styles.table}>
        <caption className="vh">Risks by severity</caption>
        <thead>
          <tr>
            <th scope="col">{refTitle(shown)}</th>
            <th scope="col">now</th>
          </tr>
        </thead>
        <tbody>
          {severities.toReversed().map((severity) => {
            const { length } = groups.filter((group) => group.severity === severity);
            return (
              <tr key={severity}>
                <th scope="row">
                  <SeverityMark severity={severity} none={length === 0} />
                </th>
                <td>{length}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {mitigations.applied.length > 0 && (
        <div className={styles.applied}>
          <h3>Switched on here</h3>
          {mitigations.applied.map(({ id, title }) => (
            <Switch key={id} name={id} title={title} checked onChange={() => mitigations.switchOff(id)} />
          ))}
        </div>
      )}
    </section>
  );
}
