import { useState } from 'react';
import type { Plan } from '../../core';
import { Button } from '../../ui/Button';
import { count } from '../../ui/count';
import { CopyButton } from '../../ui/CopyButton';
import { Dialog } from '../../ui/Dialog';
import { LiveStatus } from '../../ui/LiveStatus';
import { download } from './download';
import styles from './FileHead.module.css';

export interface FileHeadProps {
  readonly plan: Plan;
  readonly name: string;
  readonly text: string;
  readonly lines: number;
  /** How many texts in this file the reader has to replace. */
  readonly left: number;
  /** What the last choice changed, with a count; empty where it changed nothing. */
  readonly changed: string;
  /** Leads to the first changed line; absent where lines are only gone. */
  readonly onShowChange: (() => void) | undefined;
}

/**
 * Over the file: its length or what the last choice changed, copy and download. A file for other answers asks first.
 */
export function FileHead({ plan, name, text, lines, left, changed, onShowChange }: FileHeadProps) {
  const [isAsking, setAsking] = useState(false);
  const blocked = plan.blockedBy.length > 0;
  const take = (
    <>
      <Button
        variant="icon"
        icon="download"
        label={`Download ${name}`}
        onClick={() => download(name, text)}
      />
      <CopyButton
        // Of another file nothing was copied yet.
        key={name}
        variant="primary"
        icon="copy"
        text={text}
        label="Copy"
        copied={`${name} copied`}
        align="end"
      />
    </>
  );
  return (
    <div className={styles.head}>
      <div className={styles.about}>
        <LiveStatus>{changed !== '' && <Changed sentence={changed} onShow={onShowChange} />}</LiveStatus>
        {changed === '' && <p className={styles.length}>{lengthOf(lines, left)}</p>}
      </div>
      <div className={styles.tools}>
        {blocked ? <Button onClick={() => setAsking(true)}>Copy or download</Button> : take}
      </div>
      <Dialog
        open={isAsking}
        onClose={() => setAsking(false)}
        title="This file is not for your answers"
        actions={take}
      >
        <p>{plan.blockedBy.join(' ')}</p>
        <p>Take it only if your cluster is not what you answered.</p>
      </Dialog>
    </div>
  );
}

/** “161 lines, 3 to replace” */
const lengthOf = (lines: number, left: number): string =>
  `${count(lines, 'line')}${left > 0 ? `, ${left} to replace` : ''}`;

/** The count leads to the first line that changed, which may stand far below. */
function Changed({
  sentence,
  onShow,
}: {
  readonly sentence: string;
  readonly onShow: (() => void) | undefined;
}) {
  const [counted = ''] = /^\d+ lines? changed/.exec(sentence) ?? [];
  if (counted === '' || !onShow) return sentence;
  return (
    <>
      <button type="button" className={styles.count} onClick={onShow}>
        {counted}
      </button>
      {sentence.slice(counted.length)}
    </>
  );
}
