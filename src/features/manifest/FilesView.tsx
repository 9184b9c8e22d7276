import { useEffect, useMemo, useState } from 'react';
import {
  formatsFor,
  render,
  renderApart,
  spanOf,
  type LinkState,
  type Plan,
  type Rendered,
} from '../../core';
import { decisionOf, shownRef } from '../../state/derived';
import { planOf } from '../../state/drawn';
import { reportOf } from '../../state/inspected';
import { linkInFile } from '../../state/shownFile';
import { shownFormat } from '../../state/shownFormat';
import { useSlipway } from '../../state/store';
import { Button } from '../../ui/Button';
import { CodeView } from '../../ui/CodeView';
import { PlaceHead } from '../../ui/PlaceHead';
import { Segmented } from '../../ui/Segmented';
import { Tabs } from '../../ui/Tabs';
import { useChangedLines } from '../../ui/useChangedLines';
import { Above } from './Above';
import { AddedByPlatform } from './AddedByPlatform';
import { codeLines, leftIn, lineAt, notedLines } from './code';
import { Apart } from './Apart';
import { FileHead } from './FileHead';
import { FormatBar } from './FormatBar';
import { HeldAgainst } from './HeldAgainst';
import { focusLine, jumpTo, lineId, linePrefix } from './jump';
import { LineHint } from './LineHint';
import { LineNote } from './LineNote';
import { Margin } from './Margin';
import { nameParts } from './nameParts';
import { Options, optionsId } from './Options';
import { OtherFormats } from './OtherFormats';
import { Preparations } from './Preparations';
import { Replace, replaceId } from './Replace';
import { Steps } from './Steps';
import { useEscape } from './useEscape';
import { Variants } from './Variants';
import styles from './FilesView.module.css';

type Comments = 'none' | 'why' | 'all';

const commentLevels = [
  { id: 'none', label: 'None' },
  { id: 'why', label: 'Why' },
  { id: 'all', label: 'Everything' },
] as const;

function filesOf(plan: Plan, format: string, comments: Comments, link: LinkState): Rendered {
  const address = linkInFile(link);
  return render(plan, format, { comments, ...(address !== undefined && { link: address }) });
}

/** What to paste: the files with a reason for every line, their options, and what must be replaced. */
export function FilesView() {
  const link = useSlipway((state) => state.link);
  const showFile = useSlipway((state) => state.showFile);
  const plan = planOf(link);
  const report = reportOf(link);
  const decision = decisionOf(link);
  const shown = shownRef(link);
  const [comments, setComments] = useState<Comments>('none');

  const { id: formatId, instead } = shownFormat(link, plan);
  const rendered = useMemo(() => filesOf(plan, formatId, comments, link), [plan, formatId, comments, link]);
  // What the link points at may stand beside the file that it opens. It counts until the reader opens another one.
  const [pointedAt, setPointedAt] = useState(() =>
    link.highlight === undefined ? undefined : spanOf(link.highlight, rendered.lines)?.file,
  );
  const named = rendered.files.findIndex(({ name }) => name === link.file);
  const fileIndex = Math.min(pointedAt ?? Math.max(named, 0), rendered.files.length - 1);
  const file = rendered.files[fileIndex];
  const noted = useMemo(
    () => notedLines(rendered, report.findings, fileIndex),
    [rendered, report, fileIndex],
  );
  const [selected, setSelected] = useState(() =>
    link.highlight === undefined ? undefined : lineAt(link.highlight, rendered, noted)?.key,
  );
  const open = noted.find(({ key }) => key === selected);
  // What another choice took away does not come back by itself with a third one.
  if (selected !== undefined && !open) setSelected(undefined);
  // What the link points at is opened: it comes into sight, with the focus at its line.
  const [arrivedAt] = useState(open?.index);
  useEffect(() => {
    if (arrivedAt === undefined) return;
    document.getElementById(lineId(arrivedAt + 1))?.scrollIntoView({ block: 'center' });
    focusLine(arrivedAt + 1);
  }, [arrivedAt]);
  const close = (): void => {
    if (open) focusLine(open.index + 1);
    setSelected(undefined);
  };
  useEscape(close, open !== undefined);
  const { marks, sentence } = useChangedLines(file?.lines ?? [], `${formatId} ${fileIndex} ${comments}`);
  const lines = codeLines(rendered, fileIndex, noted, marks);
  const [firstChanged] = marks.keys();
  const select = (index: number): void => {
    const pressed = noted.find((entry) => entry.index === index)?.key;
    setSelected(pressed === selected ? undefined : pressed);
    // A line may be answered by one that is out of sight.
    document.getElementById(lineId(index + 1))?.scrollIntoView({ block: 'nearest' });
  };
  const show = (format: string, name?: string): void => {
    setPointedAt(undefined);
    setSelected(undefined);
    showFile(format, name);
  };
  const formats = formatsFor(plan);
  const hasOwnSteps = formats.some(({ format, refused }) => format.ci && refused === undefined);

  return (
    <>
      <PlaceHead
        title="What to paste"
        lead={`${plan.blockedBy.length > 0 ? 'Drawn for other answers than yours.' : 'Complete and runnable.'} Press a line to ask why it is there.`}
      >
        <Variants decision={decision} shown={shown} />
        <Segmented
          label="Comments in the file"
          options={commentLevels}
          value={comments}
          onChange={setComments}
        />
      </PlaceHead>
      <Above plan={plan} decision={decision} shown={shown} rendered={rendered} />
      <Preparations plan={plan} />
      <div className={styles.columns}>
        <div className={styles.side}>
          <Options plan={plan} />
          <Replace plan={plan} rendered={rendered} />
        </div>
        <div className={styles.file}>
          <FormatBar formats={formats} selected={formatId} instead={instead} onSelect={show}>
            <HeldAgainst link={link} decision={decision} shown={shown} />
          </FormatBar>
          <div className={styles.bleed}>
            <Tabs
              label="Files"
              tabs={rendered.files.map(({ name }) => ({ id: name, ...nameParts(name) }))}
              selected={file?.name ?? ''}
              onSelect={(name) => show(formatId, name === rendered.files[0]?.name ? undefined : name)}
            >
              <div className={styles.sheet}>
                {file && (
                  <FileHead
                    // Of another file nothing was copied yet, and its list is closed.
                    key={`${formatId} ${file.name}`}
                    plan={plan}
                    files={rendered.files}
                    apart={() => renderApart(plan, formatId, { comments })}
                    file={file}
                    format={formatId}
                    left={leftIn(rendered, file)}
                    changed={sentence}
                    onShowChange={
                      firstChanged === undefined ? undefined : () => jumpTo(lineId(firstChanged + 1))
                    }
                  />
                )}
                <p className={styles.jumps}>
                  <Button variant="bare" onClick={() => jumpTo(optionsId)}>
                    Options
                  </Button>
                  {(rendered.placeholders.length > 0 || Object.keys(plan.filled).length > 0) && (
                    <Button variant="bare" onClick={() => jumpTo(replaceId)}>
                      To replace
                    </Button>
                  )}
                </p>
                <CodeView
                  lines={lines}
                  language={file?.language ?? 'yaml'}
                  label={file?.name ?? ''}
                  selected={open?.index}
                  onSelect={select}
                  lineIdPrefix={linePrefix}
                  renderHint={(index) => {
                    const line = file?.lines[index];
                    if (!line?.note || line.comment) return undefined;
                    const { findings = [] } = noted.find((entry) => entry.index === index) ?? {};
                    return <LineHint note={line.note} findings={findings} />;
                  }}
                  renderBelow={() =>
                    open?.line.note && (
                      <LineNote
                        number={open.number}
                        lineNumber={open.index + 1}
                        line={open.line}
                        note={open.line.note}
                        findings={open.findings}
                        onClose={close}
                      />
                    )
                  }
                />
              </div>
            </Tabs>
          </div>
        </div>
        <Margin
          noted={noted}
          selected={open?.index}
          onClose={close}
          lineIdPrefix={linePrefix}
          className={styles.margin}
        />
        <div className={styles.after}>
          <Apart plan={plan} format={formatId} options={{ comments }} />
          <OtherFormats plan={plan} formats={formats} />
          {rendered.addedByPlatform.length > 0 && (
            <AddedByPlatform ci={plan.ci} added={rendered.addedByPlatform} />
          )}
          {!hasOwnSteps && <Steps plan={plan} />}
        </div>
      </div>
    </>
  );
}
