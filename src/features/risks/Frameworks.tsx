import { frameworksOf, type Risk } from '../../core';
import { sourceItems } from '../../state/evidence';
import { Disclosure } from '../../ui/Disclosure';
import { SourceList } from '../../ui/SourceList';
import styles from './Frameworks.module.css';

/** Where public catalogues of attacks and weaknesses have a risk. Nothing where they do not know it. */
export function Frameworks({ risk }: { readonly risk: Risk }) {
  const rows = frameworksOf(risk);
  if (rows.length === 0) return null;
  return (
    <Disclosure summary="Where public catalogues have it">
      <dl className={styles.list}>
        {rows.map(({ title, entries }) => (
          <div key={title}>
            <dt className="lab">{title}</dt>
            {entries.map((entry) => (
              <dd key={entry}>{entry}</dd>
            ))}
          </div>
        ))}
      </dl>
      <SourceList items={sourceItems(rows.flatMap(({ sources }) => sources))} />
    </Disclosure>
  );
}
