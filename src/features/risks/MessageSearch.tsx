import { useDeferredValue, useState } from 'react';
import { optionLabel, riskOf, symptoms } from '../../core';
import { Button } from '../../ui/Button';
import { count } from '../../ui/count';
import { Disclosure } from '../../ui/Disclosure';
import { Field } from '../../ui/Field';
import { LiveStatus } from '../../ui/LiveStatus';
import { findSymptoms } from './findSymptoms';
import { SymptomText } from './SymptomText';
import styles from './MessageSearch.module.css';

/** How many messages fit, in words. */
function countWords(found: number, asked: boolean): string {
  if (!asked) return `${found} messages`;
  if (found === 0) return 'No message here fits. Try fewer words of it.';
  return count(found, 'message fits', 'messages fit');
}

export interface MessageSearchProps {
  /** Ids of the risks that this page shows. */
  readonly shown: ReadonlySet<string>;
  /** Opens the entry of a risk that this page shows. */
  readonly onShow: (id: string) => void;
}

/** Every message that is known, and a field that leaves those that fit. */
export function MessageSearch({ shown, onShow }: MessageSearchProps) {
  const [text, setText] = useState('');
  const typed = useDeferredValue(text);
  const found = findSymptoms(symptoms, typed);
  return (
    <div className={styles.search}>
      <Field
        label="The message, or words of it"
        hint="A line of a log fits too: names and addresses of yours do not matter."
        type="search"
        mono
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <LiveStatus>{countWords(found.length, typed.trim() !== '')}</LiveStatus>
      {found.length > 0 && (
        <ul className={styles.list}>
          {found.map((symptom) => (
            <li key={symptom.id}>
              <Disclosure
                variant="row"
                summary={
                  <span className={styles.row}>
                    <code>{symptom.title}</code>
                    {symptom.ci && (
                      <span className="src">
                        {symptom.ci.map((system) => optionLabel('ci', system)).join(', ')}
                      </span>
                    )}
                  </span>
                }
              >
                <div className={styles.body}>
                  <SymptomText symptom={symptom}>
                    {symptom.risks.flatMap((id) => {
                      const risk = riskOf(id);
                      if (!risk) return [];
                      const words = `${risk.label}: ${risk.title}`;
                      return [
                        <p key={id}>
                          A sign of{' '}
                          {shown.has(id) ? (
                            <Button variant="bare" className={styles.risk} onClick={() => onShow(id)}>
                              {words}
                            </Button>
                          ) : (
                            words
                          )}
                        </p>,
                      ];
                    })}
                  </SymptomText>
                </div>
              </Disclosure>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
