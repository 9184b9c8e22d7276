import { isStale, type SourceId } from '../../core';
import { Disclosure } from '../../ui/Disclosure';
import type { SourceGroup } from './ledger';
import { SourceEntry } from './SourceEntry';
import { count } from '../../ui/count';
import styles from './SourcesPlace.module.css';

export interface GroupProps {
  readonly group: SourceGroup;
  /** As 2026-11-21. */
  readonly today: string;
  /** The one of its sources that the link points at. */
  readonly pointedAt: SourceId | undefined;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

/** Sources under one heading; closed it says how many there are and how much rests on them. */
export function Group({ group: { id, title, kind, sources }, today, pointedAt, open, onOpen }: GroupProps) {
  const resting = (source: (typeof sources)[number]) =>
    kind === undefined ? source.statements : source.statements.filter((one) => one.kind === kind);
  const stale = sources.filter((source) => isStale(source, today)).length;
  const statements = new Set(sources.flatMap(resting)).size;
  const headingId = `sources-${kind ?? 'by'}-${id.replaceAll(/\W+/g, '-')}`;
  return (
    <section className={styles.group} aria-labelledby={headingId}>
      <Disclosure
        variant="row"
        open={open}
        onOpenChange={onOpen}
        summary={
          <span className={styles.row}>
            <h2 id={headingId}>{title}</h2>
            <span className={styles.sum}>
              {count(sources.length, 'source', 'sources')}, {count(statements, 'statement', 'statements')}
              {stale > 0 && <span className={styles.stale}>, {stale} stale</span>}
            </span>
          </span>
        }
      >
        {open && (
          <ul className={styles.list}>
            {sources.map((source) => (
              <SourceEntry
                key={source.id === pointedAt ? `${source.id} pointed at` : source.id}
                source={source}
                statements={resting(source)}
                stale={isStale(source, today)}
                pointedAt={source.id === pointedAt}
              />
            ))}
          </ul>
        )}
      </Disclosure>
    </section>
  );
}
