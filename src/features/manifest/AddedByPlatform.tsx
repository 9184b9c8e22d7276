import { optionLabel, type Plan, type Rendered } from '../../core';
import { sourceItems } from '../../state/evidence';
import { nounOf } from '../../ui/count';
import { RichText } from '../../ui/RichText';
import { RuleHeading } from '../../ui/RuleHeading';
import { SourceList } from '../../ui/SourceList';
import styles from './AddedByPlatform.module.css';

/** What the CI system adds to the pod by itself: a sentence each, with the numbers of the sources below. */
export function AddedByPlatform({
  ci,
  added,
}: {
  readonly ci: Plan['ci'];
  readonly added: Rendered['addedByPlatform'];
}) {
  const title = ci === 'plain' ? 'What the cluster adds' : `What ${optionLabel('ci', ci)} adds`;
  const sources = [...new Set(added.flatMap((each) => each.sources))];
  return (
    <section aria-label={title}>
      <RuleHeading level={2} size="sm" aside="when the pod starts, not in the file">
        {title}
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
