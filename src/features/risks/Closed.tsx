import { riskOf, type Risk } from '../../core';
import { sourceItems } from '../../state/evidence';
import { Disclosure } from '../../ui/Disclosure';
import { Icon } from '../../ui/Icon';
import { RuleHeading } from '../../ui/RuleHeading';
import { SourceList } from '../../ui/SourceList';
import { DoesNotHelp } from './DoesNotHelp';
import { useRiskText } from './useRiskText';
import styles from './Closed.module.css';

export interface ClosedProps {
  readonly ids: readonly string[];
  /** The one that is opened, if any. */
  readonly open: string | undefined;
  readonly onOpen: (id: string | undefined) => void;
  readonly className?: string | undefined;
}

/** What manifests of this kind often have, and this one has not. */
export function Closed({ ids, open, onOpen, className }: ClosedProps) {
  const closed = ids.flatMap((id) => riskOf(id) ?? []);
  if (closed.length === 0) return null;
  const unseen = closed.filter(({ checkers }) => !checkers).map(({ label }) => label);
  return (
    <section aria-label="Closed by this manifest" className={className}>
      <RuleHeading level={2} aside={closed.length}>
        Closed by this manifest
      </RuleHeading>
      <ul className={styles.list}>
        {closed.map((risk) => (
          <ClosedRisk
            key={risk.id}
            risk={risk}
            open={open === risk.id}
            onOpen={(isOpen) => onOpen(isOpen ? risk.id : undefined)}
          />
        ))}
      </ul>
      {unseen.length > 0 && (
        <p className="small dim">No public checker that we read knows {unseen.join(', ')}.</p>
      )}
    </section>
  );
}

function ClosedRisk({
  risk,
  open,
  onOpen,
}: {
  readonly risk: Risk;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}) {
  const text = useRiskText(risk.id, open);
  return (
    <li id={`risk-${risk.id}`}>
      <Disclosure
        variant="row"
        open={open}
        onOpenChange={onOpen}
        summary={
          <span className={styles.row}>
            <Icon name="check" tone="good" />
            <span>{risk.closed}</span>
            <span className="src">{risk.label}</span>
          </span>
        }
      >
        {/* On paper everything is open; what was not asked for has no prose, and leaves no gap. */}
        {open && (
          <div className={styles.body}>
            <p>
              <b>{risk.title}.</b> {text?.goesWrong}
            </p>
            <DoesNotHelp text={text} />
            <SourceList items={sourceItems(risk.sources, risk.confidence)} />
          </div>
        )}
      </Disclosure>
    </li>
  );
}
