import { useState } from 'react';
import { knowledgeDate, solutionOf, type ApartFile, type Plan, type RenderedFile } from '../../core';
import { useReplaced } from '../../state/replaced';
import { Button } from '../../ui/Button';
import { count } from '../../ui/count';
import { CopyButton } from '../../ui/CopyButton';
import { Dialog } from '../../ui/Dialog';
import { LiveStatus } from '../../ui/LiveStatus';
import { Checklist } from './Checklist';
import type { LeftToReplace } from './code';
import { download } from './download';
import { DownloadButton } from './DownloadButton';
import type { ZippedFile } from './zip';
import styles from './FileHead.module.css';

export interface FileHeadProps {
  readonly plan: Plan;
  /** The files of the format, of which one is shown. */
  readonly files: readonly RenderedFile[];
  /** What stands around the pod once more, in parts: for a download of everything. */
  readonly apart: () => readonly ApartFile[];
  readonly file: RenderedFile;
  /** Its id. */
  readonly format: string;
  /** What this file leaves to replace. */
  readonly left: readonly LeftToReplace[];
  /** What the last choice changed, with a count; empty where it changed nothing. */
  readonly changed: string;
  /** Leads to the first changed line; absent where lines are only gone. */
  readonly onShowChange: (() => void) | undefined;
}

/** `dind-sidecar-tls-jenkinsfile.zip` */
const zipName = (plan: Plan, format: string): string =>
  `${solutionOf(plan.refs).replaceAll(/[/,]/g, '-')}-${format}.zip`;

/** The parts lie in a folder of their own: who applies the whole folder applies everything once. */
const inFolder = ({ name, text, ofSupporting }: ApartFile): ZippedFile => ({
  name: ofSupporting ? `parts/${name}` : name,
  text,
});

async function downloadAll(
  plan: Plan,
  files: readonly RenderedFile[],
  apart: readonly ApartFile[],
  format: string,
): Promise<void> {
  const { zip } = await import('./zip');
  download(zipName(plan, format), zip([...files, ...apart.map(inFolder)], knowledgeDate));
}

/**
 * Over the file: its length or what the last choice changed, what is left to replace, copy and download. A file for
 * other answers asks first; what is left to replace is told and hinders nothing.
 */
export function FileHead({ plan, files, apart, file, format, left, changed, onShowChange }: FileHeadProps) {
  const [isAsking, setAsking] = useState(false);
  const [isListed, setListed] = useState(false);
  const replaced = useReplaced((state) => state.texts);
  const open = left.filter(({ placeholder }) => !replaced.includes(placeholder.text)).length;
  const blocked = plan.blockedBy.length > 0;
  const { name, text } = file;
  const take = (
    <>
      {files.length > 1 && (
        <Button
          variant="bare"
          icon="download"
          label="Download all files as zip"
          onClick={() => void downloadAll(plan, files, apart(), format)}
        >
          zip
        </Button>
      )}
      <DownloadButton name={name} text={text} />
      <CopyButton
        variant="primary"
        icon="copy"
        text={text}
        label="Copy"
        copied={open > 0 ? `${name} copied, ${open} still to replace` : `${name} copied`}
        onCopied={() => setListed(open > 0 && !isAsking)}
        align="end"
      />
    </>
  );
  return (
    <div className={styles.head}>
      <div className={styles.about}>
        <LiveStatus>{changed !== '' && <Changed sentence={changed} onShow={onShowChange} />}</LiveStatus>
        {changed === '' && <p className={styles.length}>{count(file.lines.length, 'line')}</p>}
        {left.length > 0 && (
          <button
            type="button"
            className={styles.count}
            aria-expanded={isListed}
            onClick={() => setListed(!isListed)}
          >
            {open > 0 ? `${open} to replace` : 'all replaced'}
          </button>
        )}
      </div>
      <div className={styles.tools}>
        {blocked ? <Button onClick={() => setAsking(true)}>Copy or download</Button> : take}
      </div>
      {isListed && left.length > 0 && <Checklist left={left} onClose={() => setListed(false)} />}
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
