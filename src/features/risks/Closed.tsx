import { riskOf } from '../../core';
import { Icon } from '../../ui/Icon';
import { RuleHeading } from '../../ui/RuleHeading';
import styles from './Closed.module.css';

/** What manifests of this kind often have, and this one has not. */
export function Closed({ ids }: { readonly ids: readonly string[] }) {
  const closed = ids.flatMap((id) => riskOf(id) ?? []);
  if (closed.length === 0) return null;
  const unseen = closed.filter(({ checkers }) => !checkers).map(({ label }) => label);
  return (
    <section>
      <RuleHeading level={2} aside={closed.length}>
        Closed by this manifest
      </RuleHeading>
      <ul className={styles.list}>
        {closed.map((risk) => (
          <li key={risk.id}>
            <Icon name="check" tone="good" />
            <span>{risk.closed}</span>
            <span className="src">{risk.label}</span>
          </li>
        ))}
      </ul>
      {unseen.length > 0 && (
        <p className="small dim">No public checker that we read knows {unseen.join(', ')}.</p>
      )}
    </section>
  );
}
