import { useId, useState } from 'react';
import { question, type LinkState, type NodesReading, type QuestionId } from '../../core';
import { useSlipway } from '../../state/store';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { RichText } from '../../ui/RichText';
import { changeWords } from '../../state/describe';
import { count } from '../../ui/count';
import styles from './PasteNodes.module.css';

interface Applied {
  readonly reading: NodesReading;
  /** What Undo goes back to: the chosen approach and the options too. */
  readonly before: LinkState;
}

/** Reads the output of kubectl get nodes and answers the runtime questions with what is certain in it. */
export function PasteNodes({ autoFocus = false }: { readonly autoFocus?: boolean }) {
  const hint = useId();
  const [text, setText] = useState('');
  const [applied, setApplied] = useState<Applied | undefined>();
  const link = useSlipway((state) => state.link);
  const addAnswers = useSlipway((state) => state.addAnswers);
  const restore = useSlipway((state) => state.restore);
  const read = async (): Promise<void> => {
    const { readNodes } = await import('./readPasted');
    const reading = readNodes(text);
    setApplied({ reading, before: link });
    if (Object.keys(reading.answers).length > 0) addAnswers(reading.answers);
  };
  return (
    <div className={styles.paste}>
      <Field
        multiline
        mono
        rows={1}
        className={styles.box}
        label={
          <span className="lab">Or paste this, and the questions about the nodes answer themselves</span>
        }
        placeholder="kubectl get nodes -o wide"
        aria-describedby={hint}
        spellCheck={false}
        autoFocus={autoFocus}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button onClick={() => void read()} disabled={text.trim() === ''} className={styles.read}>
        Read
      </Button>
      <p className={styles.hint} id={hint}>
        Its output, or that of -o json. It stays in this page.
      </p>
      <div className={styles.result} role="status">
        {applied && (
          <Result
            applied={applied}
            onUndo={() => {
              restore(applied.before);
              setApplied(undefined);
            }}
          />
        )}
      </div>
    </div>
  );
}

function Result({
  applied: { reading },
  onUndo,
}: {
  readonly applied: Applied;
  readonly onUndo: () => void;
}) {
  const answer = useSlipway((state) => state.answer);
  const found = Object.entries(reading.answers) as [QuestionId, unknown][];
  const candidates = Object.entries(reading.candidates) as [
    QuestionId,
    { value: string; nodes: string[] }[],
  ][];
  return (
    <>
      {reading.nodes.length === 0 ? (
        <p>No node could be read. Nothing was changed, and your text is still there.</p>
      ) : (
        <p>
          {count(reading.nodes.length, 'node', 'nodes')} read.{' '}
          {found.length > 0
            ? `Answered: ${found.map(([id, value]) => changeWords(id, value)).join('; ')}. `
            : ''}
          {found.length > 0 && (
            <Button variant="bare" onClick={onUndo}>
              Undo
            </Button>
          )}
        </p>
      )}
      {candidates.map(([id, values]) => (
        <p key={id}>
          {question(id).title}: the nodes differ or do not say it. Which are yours?{' '}
          {values.map(({ value, nodes }) => (
            <Button key={value} onClick={() => answer(id, value)}>
              {changeWords(id, value).split(': ')[1]} ({count(nodes.length, 'node', 'nodes')})
            </Button>
          ))}
        </p>
      ))}
      {reading.problems.map(({ line, message, kind }) => (
        <p key={`${line ?? ''}${message}`} className={kind === 'problem' ? styles.problem : styles.info}>
          {line !== undefined && !/^line/i.test(message) ? `Line ${line}: ` : ''}
          <RichText text={message} />
        </p>
      ))}
    </>
  );
}
