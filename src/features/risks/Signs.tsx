import { symptomsOf } from '../../core';
import { Disclosure } from '../../ui/Disclosure';
import { SymptomText } from './SymptomText';
import styles from './Signs.module.css';

/** The messages by which a risk shows itself, each with its cause and what helps. Nothing where none is known. */
export function Signs({ risk }: { readonly risk: string }) {
  const signs = symptomsOf(risk);
  if (signs.length === 0) return null;
  return (
    <Disclosure summary={signs.length === 1 ? 'The message that people see' : 'The messages that people see'}>
      <ul className={styles.signs}>
        {signs.map((symptom) => (
          <li key={symptom.id}>
            <code className={styles.message}>{symptom.title}</code>
            <SymptomText symptom={symptom} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
