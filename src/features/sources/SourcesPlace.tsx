import { useEffect, useMemo, useState } from 'react';
import { evidence, isStale, knowledgeDate } from '../../core';
import { useSlipway } from '../../state/store';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { LiveStatus } from '../../ui/LiveStatus';
import { PlaceHead } from '../../ui/PlaceHead';
import { Segmented } from '../../ui/Segmented';
import { Select } from '../../ui/Select';
import { Switch } from '../../ui/Switch';
import { focusOn } from '../../ui/focusOn';
import { byKind, byPublisher, filterSources, publishersOf, type SourceFilter } from './ledger';
import { Group } from './Group';
import { count } from '../../ui/count';
import styles from './SourcesPlace.module.css';

/** So many sources can be read at once: their groups stand open. */
const FEW = 24;

const noFilter: SourceFilter = { text: '', publisher: '', staleOnly: false };

/** Every source with what rests on it, and what is stale on the reader’s clock. Takes the day as 2026-11-21. */
export function SourcesPlace({ today }: { readonly today: string }) {
  const highlight = useSlipway((state) => state.link.highlight);
  const { sources, count: statements } = useMemo(() => evidence(), []);
  const [filter, setFilter] = useState(noFilter);
  const [order, setOrder] = useState<'publisher' | 'kind'>('publisher');
  const [allOpen, setAllOpen] = useState(false);
  const [opened, setOpened] = useState<ReadonlyMap<string, boolean>>(new Map());
  const pointedAt = sources.find(({ id }) => id === highlight)?.id;
  useEffect(() => {
    if (pointedAt === undefined) return;
    const entry = document.getElementById(`source-${pointedAt}`);
    entry?.scrollIntoView({ block: 'start' });
    focusOn(entry?.querySelector<HTMLElement>('h3'), { preventScroll: true });
  }, [pointedAt]);
  const shown = filterSources(sources, filter, today);
  const groups = order === 'publisher' ? byPublisher(shown) : byKind(shown);
  const stale = sources.filter((source) => isStale(source, today)).length;
  const change = (part: Partial<SourceFilter>): void => setFilter({ ...filter, ...part });
  // Its id stands on the page once: in the first of its groups.
  const holder = groups.find((group) => group.sources.some(({ id }) => id === pointedAt));
  const isNarrowed = shown.length <= FEW;
  const openAll = (open: boolean): void => {
    setAllOpen(open);
    setOpened(new Map());
  };
  return (
    <>
      <PlaceHead
        title="What it rests on"
        lead={`Every statement of Slipway names where it comes from, when somebody read that, and how far it can be relied on. The knowledge is that of ${knowledgeDate}.`}
      />
      <dl className={styles.counts}>
        <div>
          <dt>Sources</dt>
          <dd>{sources.length.toLocaleString('en')}</dd>
        </div>
        <div>
          <dt>Statements that rest on them</dt>
          <dd>{statements.toLocaleString('en')}</dd>
        </div>
        <div>
          <dt>Stale today: read more than 12 months ago</dt>
          <dd className={stale > 0 ? styles.stale : undefined}>{stale.toLocaleString('en')}</dd>
        </div>
      </dl>
      <search className={styles.filter} aria-label="Filter the sources">
        <Field
          label="Words"
          type="search"
          value={filter.text}
          placeholder="seccomp jenkins"
          spellCheck={false}
          onChange={(event) => change({ text: event.currentTarget.value })}
        />
        <Select
          label="Publisher"
          value={filter.publisher}
          onChange={(publisher) => change({ publisher })}
          options={[
            { id: '', label: `All ${publishersOf(sources).length}` },
            ...publishersOf(sources).map(([id, number]) => ({ id, label: `${id} (${number})` })),
          ]}
        />
        <Segmented
          label="In groups by"
          options={[
            { id: 'publisher', label: 'Publisher' },
            { id: 'kind', label: 'What rests on them' },
          ]}
          value={order}
          onChange={(next) => {
            setOrder(next);
            setOpened(new Map());
          }}
        />
        <div className={styles.staleOnly}>
          <Switch
            title="Only stale ones"
            checked={filter.staleOnly}
            onChange={(staleOnly) => change({ staleOnly })}
          />
        </div>
      </search>
      <div className={styles.said}>
        <LiveStatus>
          {shown.length === sources.length
            ? `All ${count(sources.length, 'source', 'sources')}`
            : `${shown.length} of ${count(sources.length, 'source', 'sources')}`}
        </LiveStatus>
        {groups.length > 0 && (
          <Button variant="bare" onClick={() => openAll(!allOpen)}>
            {allOpen ? 'Close all groups' : 'Open all groups'}
          </Button>
        )}
      </div>
      {shown.length === 0 && (
        <p className={styles.none}>
          {filter.staleOnly && stale === 0
            ? 'No source is stale today.'
            : 'No source has all of this. Take a word away, or choose all publishers.'}
        </p>
      )}
      {groups.length > 0 && (
        <div className={styles.groups}>
          {groups.map((group) => (
            <Group
              key={`${order} ${group.id}`}
              group={group}
              today={today}
              pointedAt={group === holder ? pointedAt : undefined}
              open={opened.get(group.id) ?? (allOpen || group === holder || isNarrowed)}
              onOpen={(open) => setOpened(new Map(opened).set(group.id, open))}
            />
          ))}
        </div>
      )}
    </>
  );
}
