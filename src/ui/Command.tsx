import { CodeText } from './CodeText';
import { CopyButton } from './CopyButton';
import styles from './Command.module.css';

export interface CommandProps {
  /** What is typed in a shell, without a prompt; may have several lines. */
  text: string;
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
      <CopyButton variant="icon" text={text} label="Copy the command" copied="Command copied" />
    </div>
  );
}
