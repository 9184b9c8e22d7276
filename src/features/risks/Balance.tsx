import { refTitle, severities } from '../../core';
import { RuleHeading } from '../../ui/RuleHeading';
import { SeverityMark } from '../../ui/SeverityMark';
import { Switch } from '../../ui/Switch';
import type { RiskGroup } from './riskGroups';
import type { Mitigations } from './useMitigations';
import styles from './Balance.module.css';

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
      <RuleHeading level={2}>Balance</RuleHeading>
      <table className={styles.table}>
        <caption className="vh">Risks by severity</caption>
        <thead>
          <tr>
            <th scope="col">{refTitle(shown)}</th>
            <th scope="col">now</th>
          </tr>
        </thead>
        <tbody>
          {severities.toReversed().map((severity) => (
            <tr key={severity}>
              <th scope="row">
                <SeverityMark severity={severity} />
              </th>
              <td>{groups.filter((group) => group.severity === severity).length}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {mitigations.applied.length > 0 && (
        <div className={styles.applied}>
          <h3>Switched on here</h3>
          {mitigations.applied.map(({ id, title }) => (
            <Switch key={id} title={title} checked onChange={() => mitigations.switchOff(id)} />
          ))}
        </div>
      )}
    </section>
  );
}
