import type { Rendered } from '../../core';
import { sourceItems } from '../../state/evidence';
import { nounOf } from '../../ui/count';
import { RichText } from '../../ui/RichText';
import { RuleHeading } from '../../ui/RuleHeading';
import { SourceList } from '../../ui/SourceList';
import styles from './AddedByPlatform.module.css';

/** What the CI system adds to the pod by itself: a sentence each, with the numbers of the sources below. */
export function AddedByPlatform({ added }: { readonly added: Rendered['addedByPlatform'] }) {
  const sources = [...new Set(added.flatMap((each) => each.sources))];
  return (
    <section aria-label="What Jenkins adds">
      <RuleHeading level={2} size="sm" aside="when the pod starts, not in the file">
        What Jenkins adds
      </RuleHeading>
      <ul className={styles.list}>
        {added.map(({ text, sources: own }) => (
          <li key={text}>
            <RichText text={text} />{' '}
            <span className="src">
              <span className="vh">{nounOf(own.length, 'source')} </span>
              {own.map((source) => sources.indexOf(source) + 1).join(', ')}
            </span>
          </li>
        ))}
      </ul>
      <h3 className="lab">Sources</h3>
      <SourceList items={sourceItems(sources)} numbered />
    </section>
  );
}
