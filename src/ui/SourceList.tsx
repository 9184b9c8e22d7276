import { classes } from './classes';
import { followInPlace } from './followInPlace';
import { Icon } from './Icon';
import styles from './SourceList.module.css';

export interface SourceItem {
  title: string;
  url: string;
  /** The day it was checked, as 2026-08-06. */
  date: string;
  confidence: 'high' | 'medium' | 'low';
  /** Where all that rests on it is listed, and what follows that link without loading a page. */
  about?: { href: string; follow: (href: string) => void } | undefined;
}

export interface SourceListProps {
  items: readonly SourceItem[];
  /** With numbers, from 1, for sentences that name them. */
  numbered?: boolean | undefined;
}

/** Where a statement comes from: page, day of the check, and how far it can be relied on. */
export function SourceList({ items, numbered = false }: SourceListProps) {
  const List = numbered ? 'ol' : 'ul';
  return (
    <List className={classes(styles.list, numbered && styles.numbered)}>
      {items.map((item) => (
        <li key={item.url + item.title}>
          <a href={item.url} rel="external noreferrer">
            {item.title}
          </a>
          <span className={styles.facts}>
            {', '}
            {item.about ? (
              <a
                href={item.about.href}
                title="What rests on this source"
                onClick={followInPlace(item.about.href, item.about.follow)}
              >
                <time dateTime={item.date}>{item.date}</time>
                <span className="vh">, what rests on this source</span>
              </a>
            ) : (
              <time dateTime={item.date}>{item.date}</time>
            )}
            {', '}
            <span className={classes('nowrap', item.confidence !== 'high' && styles.weak)}>
              {item.confidence !== 'high' && (
                <Icon name={item.confidence === 'low' ? 'question' : 'half'} className={styles.mark} />
              )}
              confidence {item.confidence}
            </span>
          </span>
        </li>
      ))}
    </List>
  );
}
