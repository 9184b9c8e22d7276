import { useState } from 'react';
import { renderApart, type Plan, type RenderOptions } from '../../core';
import { count } from '../../ui/count';
import { CopyButton } from '../../ui/CopyButton';
import { Disclosure } from '../../ui/Disclosure';
import { DownloadButton } from './DownloadButton';
import styles from './Apart.module.css';

export interface ApartProps {
  readonly plan: Plan;
  /** The format whose files are shown. */
  readonly format: string;
  readonly options: RenderOptions;
}

/** What stands around the pod once more, each part in a file of its own: for whoever applies only some of it. */
export function Apart({ plan, format, options }: ApartProps) {
  const [isOpen, setOpen] = useState(false);
  const files = isOpen ? renderApart(plan, format, options) : [];
  return (
    <Disclosure
      summary="What stands around the pod, each part in a file of its own"
      open={isOpen}
      onOpenChange={setOpen}
    >
      <ul className={styles.list}>
        {files.map(({ name, text, lines, insteadOf }) => (
          <li key={name}>
            <code>{name}</code>
            <span className="small dim">
              {count(lines.length, 'line')}
              {insteadOf !== undefined && `, in place of ${insteadOf}`}
            </span>
            <span className={styles.tools}>
              <DownloadButton name={name} text={text} />
              <CopyButton
                variant="icon"
                icon="copy"
                text={text}
                label={`Copy ${name}`}
                copied={`${name} copied`}
                align="end"
              />
            </span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
