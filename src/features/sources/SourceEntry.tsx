import { useState } from 'react';
import type { SourceRecord, Statement } from '../../core';
import { hrefOf, useSlipway } from '../../state/store';
import { classes } from '../../ui/classes';
import { Disclosure } from '../../ui/Disclosure';
import { Icon } from '../../ui/Icon';
import { RichText } from '../../ui/RichText';
import { followInPlace } from '../../ui/followInPlace';
import { Resting } from './Resting';
import { count } from '../../ui/count';
import styles from './SourceEntry.module.css';

export interface SourceEntryProps {
  readonly source: SourceRecord;
  /** Those of its statements that the group is about. */
  readonly statements: readonly Statement[];
  readonly stale: boolean;
  /** The link points at it, here. */
  readonly pointedAt: boolean;
}

/** One source: what it is, when it was read, how far it can be relied on, and what rests on it. */
export function SourceEntry({ source, statements, stale, pointedAt }: SourceEntryProps) {
  const link = useSlipway((state) => state.link);
  const follow = useSlipway((state) => state.follow);
  const [open, setOpen] = useState(pointedAt);
  const { id, title, url, publisher, what, checked, confidence } = source;
  const href = hrefOf('sources', { ...link, highlight: id });
  return (
    <li
      id={pointedAt ? `source-${id}` : undefined}
      className={classes(styles.entry, pointedAt && styles.pointedAt)}
    >
      <div className={styles.words}>
        <h3>
          <a href={url} rel="external noreferrer">
            {title}
          </a>
        </h3>
        <p className={styles.what}>
          {publisher}
          {what !== undefined && (
            <>
              . Read: <RichText text={what} />
            </>
          )}
        </p>
      </div>
      <dl className={styles.facts}>
        <div>
          <dt>Checked</dt>
          <dd className={classes(stale && styles.weak)}>
            {stale && <Icon name="warning" />}
            <time dateTime={checked}>{checked}</time>
            {stale && ', stale'}
          </dd>
        </div>
        <div>
          <dt>Confidence</dt>
          <dd className={classes(confidence !== 'high' && styles.weak)}>
            {confidence !== 'high' && <Icon name={confidence === 'low' ? 'question' : 'half'} />}
            {confidence}
          </dd>
        </div>
        <div className={styles.id}>
          <dt>Link to this source</dt>
          <dd>
            <a href={href} onClick={followInPlace(href, follow)}>
              {id}
            </a>
          </dd>
        </div>
      </dl>
      <Disclosure
        className={styles.more}
        summary={`${count(statements.length, 'statement rests', 'statements rest')} on it`}
        open={open}
        onOpenChange={setOpen}
      >
        {open && <Resting statements={statements} />}
      </Disclosure>
    </li>
  );
}
