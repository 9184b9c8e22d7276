import type { ReactNode } from 'react';
import type { Symptom } from '../../core';
import { sourceItems } from '../../state/evidence';
import { Disclosure } from '../../ui/Disclosure';
import { SourceList } from '../../ui/SourceList';
import styles from './Signs.module.css';

/** More sources than this are behind a line of their own. */
const FEW = 3;

/** What stands below a message: other messages of the same cause, the cause, what helps, and where people met it. */
export function SymptomText({
  symptom: { also = [], cause, fix, sources, confidence },
  children,
}: {
  readonly symptom: Symptom;
  /** Between what helps and the sources. */
  readonly children?: ReactNode;
}) {
  const items = <SourceList items={sourceItems(sources, confidence)} />;
  return (
    <>
      {also.map((message) => (
        <p key={message}>
          or <code className={styles.message}>{message}</code>
        </p>
      ))}
      <p>{cause}</p>
      <p>{fix}</p>
      {children}
      {sources.length > FEW ? (
        <Disclosure summary={`Where people met it, ${sources.length} sources`}>{items}</Disclosure>
      ) : (
        items
      )}
    </>
  );
}
