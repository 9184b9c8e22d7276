import { useState } from 'react';
import type { Plan } from '../../core';
import { Button } from '../../ui/Button';
import { CopyButton } from '../../ui/CopyButton';
import { Dialog } from '../../ui/Dialog';
import { LiveStatus } from '../../ui/LiveStatus';
import { download } from './download';
import styles from './FileHead.module.css';

export interface FileHeadProps {
  readonly plan: Plan;
  readonly name: string;
  readonly text: string;
  readonly changed: string;
}

/** Over the file: what the last choice changed, copy and download. A file for other answers asks first. */
export function FileHead({ plan, name, text, changed }: FileHeadProps) {
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
      <LiveStatus>{changed}</LiveStatus>
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
