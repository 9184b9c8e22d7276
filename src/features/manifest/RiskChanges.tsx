import { riskOf, type RiskChange, type StandingRisk } from '../../core';
import { environmentOf } from '../../state/derived';
import { hrefOf, useSlipway } from '../../state/store';
import { Disclosure } from '../../ui/Disclosure';
import { followInPlace } from '../../ui/followInPlace';
import { SeverityMark } from '../../ui/SeverityMark';
import styles from './RiskChanges.module.css';

type Listed = StandingRisk & { readonly was?: StandingRisk['severity'] };

/** The risks that a change brings, takes away and leaves, each with its severity in this trust context. */
export function RiskChanges({
  change,
  headingLevel = 3,
}: {
  readonly change: RiskChange;
  readonly headingLevel?: 3 | 4;
}) {
  const stays = [...change.moved, ...change.kept];
  return (
    <div className={styles.lists}>
      <List title="Risks lost" sign="−" risks={change.lost} headingLevel={headingLevel} isGone />
      <List title="Risks gained" sign="+" risks={change.gained} headingLevel={headingLevel} />
      {stays.length > 0 && (
        <Disclosure className={styles.stays} summary={`${stays.length} stay`} open={change.moved.length > 0}>
          <Risks risks={stays} />
        </Disclosure>
      )}
    </div>
  );
}

function List({
  title,
  sign,
  risks,
  headingLevel,
  isGone = false,
}: {
  readonly title: string;
  readonly sign: string;
  readonly risks: readonly Listed[];
  readonly headingLevel: 3 | 4;
  readonly isGone?: boolean;
}) {
  const Heading = `h${headingLevel}` as const;
  return (
    <div className={styles.list}>
      <Heading className={styles.heading}>
        <span aria-hidden="true" className={isGone ? styles.gone : styles.come}>
          {sign}
        </span>{' '}
        {title}: {risks.length === 0 ? 'none' : risks.length}
      </Heading>
      <Risks risks={risks} />
    </div>
  );
}

function Risks({ risks }: { readonly risks: readonly Listed[] }) {
  const link = useSlipway((state) => state.link);
  const follow = useSlipway((state) => state.follow);
  const upTo = !environmentOf(link.answers).trust.certain;
  if (risks.length === 0) return null;
  return (
    <ul className={styles.risks}>
      {risks.map(({ risk: id, severity, was }) => {
        const risk = riskOf(id);
        const href = hrefOf('risks', { ...link, highlight: id });
        return (
          <li key={id} className={styles.risk}>
            <SeverityMark severity={severity} upTo={upTo} {...(was !== undefined && { was })} />
            <a href={href} onClick={followInPlace(href, follow)}>
              {risk?.label} {risk?.title ?? id}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
