import { symptomsOf } from '../../core';
import { sourceItems } from '../../state/evidence';
import { Disclosure } from '../../ui/Disclosure';
import { SourceList } from '../../ui/SourceList';
import styles from './Signs.module.css';

/** The messages by which a risk shows itself, each with its cause and what helps. Nothing where none is known. */
export function Signs({ risk }: { readonly risk: string }) {
  const signs = symptomsOf(risk);
  if (signs.length === 0) return null;
  return (
    <Disclosure summary={signs.length === 1 ? 'The message that people see' : 'The messages that people see'}>
      <ul className={styles.signs}>
        {signs.map(({ id, title, cause, fix, sources, confidence }) => (
          <li key={id}>
            <code className={styles.message}>{title}</code>
            <p>{cause}</p>
            <p>{fix}</p>
            <SourceList items={sourceItems(sources, confidence)} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
