import { approachOf, blockerTable, question, refTitle, type BlockerRow } from '../../core';
import { sourceItems } from '../../state/evidence';
import { count } from '../../ui/count';
import { Disclosure } from '../../ui/Disclosure';
import { RichText } from '../../ui/RichText';
import { SourceList } from '../../ui/SourceList';
import { Section } from './Section';
import styles from './Limits.module.css';

/** Every hard limit of every approach, with the question that lifts it. */
export function Limits() {
  const table = blockerTable();
  const number = new Set(table.flatMap(({ blockers }) => blockers.map(({ id }) => id))).size;
  return (
    <Section id="limits" aside={`${number} of them`}>
      <div className="stack">
        <p>
          A hard limit is a technical fact: with it, the approach does not start. It is never weighed against
          anything, and no preference lifts it. A different answer does, and the table says to which question,
          and who can give it. An approach that is ruled out stays in its place with the sentence that rules
          it out.
        </p>
        {table.map(({ approach, blockers }) => (
          <section key={approach} aria-labelledby={`limits-${approach}`}>
            <h3 className={styles.approach} id={`limits-${approach}`}>
              {approachOf(approach)?.title}
            </h3>
            <ul className={styles.list}>
              {blockers.map((blocker) => (
                <Limit key={blocker.id} blocker={blocker} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Section>
  );
}

function Limit({ blocker }: { readonly blocker: BlockerRow }) {
  const { say, whoCanChange, changes, all, variants, sources, confidence } = blocker;
  return (
    <li className={styles.row}>
      <div>
        <p>
          <RichText text={say} />
        </p>
        <Disclosure summary={count(sources.length, 'source')}>
          <SourceList items={sourceItems(sources, confidence)} />
        </Disclosure>
      </div>
      <dl className={styles.facts}>
        <div>
          <dt>Lifted by</dt>
          <dd>
            <b>{question(changes).title}.</b> <RichText text={whoCanChange} />
          </dd>
        </div>
        <div>
          <dt>Rules out</dt>
          <dd>{all ? 'All variants' : variants.map(refTitle).join('; ')}</dd>
        </div>
      </dl>
    </li>
  );
}
