import { riskChange, type Decision } from '../../core';
import { RuleHeading } from '../../ui/RuleHeading';
import { Facts, type FactsOf } from './Facts';
import { RiskChanges } from './RiskChanges';
import styles from './Between.module.css';

export interface BetweenProps {
  readonly before: FactsOf;
  readonly after: FactsOf;
  /** What both are called. */
  readonly names: readonly [before: string, after: string];
  readonly decision: Decision;
  /** In which direction the risks are read. */
  readonly direction: string;
}

/** What lies between two manifests: their facts side by side, and the risks that come and go. */
export function Between({ before, after, names, decision, direction }: BetweenProps) {
  return (
    <div className={styles.between}>
      <Facts sides={[before, after]} names={names} decision={decision} />
      <section aria-label={`Risks ${direction}`}>
        <RuleHeading level={2} size="sm" aside={direction}>
          What it does to the risks
        </RuleHeading>
        <RiskChanges change={riskChange(before.report, after.report)} />
      </section>
    </div>
  );
}
