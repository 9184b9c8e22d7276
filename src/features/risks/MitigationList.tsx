import { riskOf, type Risk, type Severity } from '../../core';
import { mitigationsFor } from '../../state/evidence';
import { useSlipway } from '../../state/store';
import { Icon } from '../../ui/Icon';
import { SeverityMark } from '../../ui/SeverityMark';
import { Switch } from '../../ui/Switch';
import type { Mitigations } from './useMitigations';
import styles from './MitigationList.module.css';

const labels = (ids: readonly string[]): string => ids.flatMap((id) => riskOf(id)?.label ?? []).join(', ');

/** What can be done about a risk: switches for changes of the manifest, words for what it cannot express. */
export function MitigationList({
  risk,
  severity,
  mitigations,
}: {
  readonly risk: Risk;
  readonly severity: Severity;
  readonly mitigations: Mitigations;
}) {
  const link = useSlipway((state) => state.link);
  const choices = mitigationsFor(link, risk);
  const on = mitigations.applied.filter((entry) => entry.risk === risk.id);
  if (choices.length + on.length === 0) {
    return <p className="small dim">Nothing in this manifest: what stands here is part of the approach.</p>;
  }
  return (
    <>
      {on.map(({ id, title, was }) => (
        <Switch key={id} name={id} title={title} checked onChange={() => mitigations.switchOff(id)}>
          <SeverityMark severity={severity} was={was} />
        </Switch>
      ))}
      {choices.map((choice) => {
        const { mitigation, next, after, residual } = choice;
        const rest = residual.length > 0 ? ` Leaves ${labels(residual)}.` : '';
        if (!next) {
          return (
            <p key={mitigation.id} className={styles.advice}>
              <Icon name="info" tone="quiet" />
              <span>
                <b>{mitigation.title}.</b> {mitigation.says}
                {rest}
              </span>
            </p>
          );
        }
        return (
          <Switch
            key={mitigation.id}
            name={mitigation.id}
            title={mitigation.title}
            text={`${mitigation.says}${rest}`}
            checked={false}
            onChange={() => mitigations.switchOn(choice, risk.id, severity)}
          >
            {after === null ? (
              <span className={styles.gone}>
                <Icon name="check" tone="good" /> closes it
              </span>
            ) : after !== undefined && after !== severity ? (
              <SeverityMark severity={after} was={severity} />
            ) : (
              <span className="small dim">the severity stays</span>
            )}
          </Switch>
        );
      })}
    </>
  );
}
