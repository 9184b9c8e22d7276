import { howToFindOut, type QuestionId } from '../../core';
import { Command } from '../../ui/Command';
import { RichText } from '../../ui/RichText';
import styles from './HowToFindOut.module.css';

/** The command that finds an answer out, and how to read what it prints. */
export function HowToFindOut({ id }: { readonly id: QuestionId }) {
  const { command, read } = howToFindOut[id];
  return (
    <>
      <Command text={command} />
      <p className={styles.read}>
        <RichText text={read} />
      </p>
    </>
  );
}
