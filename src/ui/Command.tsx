import { CodeText } from './CodeText';
import { CopyButton } from './CopyButton';
import styles from './Command.module.css';

export interface CommandProps {
  /** What is typed in a shell, without a prompt; may have several lines. */
  text: string;
}

/** How much of a command its button is called by: enough to tell several on a page apart. */
const TOLD = 40;

function beginningOf(text: string): string {
  const [first = ''] = text.split('\n');
  return first === text && text.length <= TOLD ? text : `${first.slice(0, TOLD)}…`;
}

/** A shell command to copy. Long ones wrap. */
export function Command({ text }: CommandProps) {
  return (
    <div className={styles.block}>
      <pre className={styles.text}>
        <code>
          <CodeText text={text} />
        </code>
      </pre>
      <CopyButton
        variant="icon"
        text={text}
        label={`Copy the command ${beginningOf(text)}`}
        copied="Command copied"
      />
    </div>
  );
}
