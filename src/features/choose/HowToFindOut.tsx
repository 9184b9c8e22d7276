import { howToFindOut, type QuestionId } from '../../core';
import { sourceItems } from '../../state/evidence';
import { Command } from '../../ui/Command';
import { RichText } from '../../ui/RichText';
import { SourceList } from '../../ui/SourceList';
import styles from './HowToFindOut.module.css';

/** The command that finds an answer out, and how to read what it prints. */
export function HowToFindOut({ id }: { readonly id: QuestionId }) {
  const { command, read, sources, confidence } = howToFindOut[id];
  return (
    <>
      <Command text={command} />
      <p className={styles.read}>
        <RichText text={read} />
      </p>
      <SourceList items={sourceItems(sources, confidence)} />
    </>
  );
}
