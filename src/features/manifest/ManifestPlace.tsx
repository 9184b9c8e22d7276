import { useEffect, useMemo, useState } from 'react';
import { formatsFor, render, spanOf, type LinkState, type Plan, type Rendered } from '../../core';
import { decisionOf, shownRef } from '../../state/derived';
import { planOf } from '../../state/drawn';
import { reportOf } from '../../state/inspected';
import { firstFormat, linkInFile } from '../../state/shownFile';
import { useSlipway } from '../../state/store';
import { Button } from '../../ui/Button';
import { CodeView } from '../../ui/CodeView';
import { PlaceHead } from '../../ui/PlaceHead';
import { Segmented } from '../../ui/Segmented';
import { Tabs } from '../../ui/Tabs';
import { useChangedLines } from '../../ui/useChangedLines';
import { Above } from './Above';
import { AddedByPlatform } from './AddedByPlatform';
import { codeLines, lineAt, linesWith, notedLines } from './code';
import { FileHead } from './FileHead';
import { LineNote } from './LineNote';
import { Margin } from './Margin';
import { Options, optionsId } from './Options';
import { Preparations } from './Preparations';
import { Replace, replaceId } from './Replace';
import { Steps } from './Steps';
import { useEscape } from './useEscape';
import { Variants } from './Variants';
import styles from './ManifestPlace.module.css';

type Comments = 'none' | 'why' | 'all';

const commentLevels = [
  { id: 'none', label: 'None' },
  { id: 'why', label: 'Why' },
  { id: 'all', label: 'Everything' },
] as const;

const linePrefix = 'line-';

/** The tab of a file that stands beside the first one of a format. */
const fileTab = (name: string): string => `file:${name}`;

/** A file name as its tab shows it: the ending goes where there is no room. */
function nameParts(name: string): { readonly label: string; readonly ending?: string } {
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? { label: name } : { label: name.slice(0, dot), ending: name.slice(dot) };
}

function fileText(plan: Plan, format: string, comments: Comments, link: LinkState): Rendered {
  const address = linkInFile(link);
  return render(plan, format, { comments, ...(address !== undefined && { link: address }) });
}

/** Brings a part of the place into sight, with the focus in it. */
function jumpTo(id: string): void {
  const target = document.getElementById(id);
  if (!target) return;
  target.scrollIntoView({ block: 'start' });
  if (target.tabIndex >= 0 || target.hasAttribute('tabindex')) target.focus({ preventScroll: true });
  else target.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
}

/** Puts the focus on the number of a line. */
const focusLine = (index: number): void =>
  document
    .querySelector<HTMLElement>(`#${linePrefix}${index + 1} [data-note]`)
    ?.focus({ preventScroll: true });

/** What to paste: the file with a reason for every line, its options, and what must be replaced. */
export function ManifestPlace() {
  const link = useSlipway((state) => state.link);
  const plan = planOf(link);
  const report = reportOf(link);
  const decision = decisionOf(link);
  const shown = shownRef(link);
  const [wanted, setWanted] = useState<string | undefined>();
  const [comments, setComments] = useState<Comments>('none');

  const formats = formatsFor(plan);
  const usable = formats.filter(({ refused }) => refused === undefined).map(({ format }) => format.id);
  const formatId = wanted !== undefined && usable.includes(wanted) ? wanted : firstFormat(plan);
  const rendered = useMemo(() => fileText(plan, formatId, comments, link), [plan, formatId, comments, link]);
  const [first, ...beside] = rendered.files;
  // What the link points at may stand beside the pod.
  const [fileName, setFileName] = useState(() => {
    const index = link.highlight === undefined ? 0 : (spanOf(link.highlight, rendered.lines)?.file ?? 0);
    return beside[index - 1]?.name;
  });
  const fileIndex = beside.findIndex(({ name }) => name === fileName) + 1;
  const file = beside[fileIndex - 1] ?? first;
  const noted = useMemo(
    () => notedLines(rendered, report.findings, fileIndex),
    [rendered, report, fileIndex],
  );
  const [selected, setSelected] = useState(() =>
    link.highlight === undefined ? undefined : lineAt(link.highlight, rendered, noted)?.key,
  );
  const open = noted.find(({ key }) => key === selected);
  // What another choice took away does not come back by itself with a third one.
  if (fileName !== undefined && fileIndex === 0) setFileName(undefined);
  if (selected !== undefined && !open) setSelected(undefined);
  // What the link points at is opened: it comes into sight, with the focus at its line.
  const [arrivedAt] = useState(open?.index);
  useEffect(() => {
    if (arrivedAt === undefined) return;
    document.getElementById(`${linePrefix}${arrivedAt + 1}`)?.scrollIntoView({ block: 'center' });
    focusLine(arrivedAt);
  }, [arrivedAt]);
  const close = (): void => {
    if (open) focusLine(open.index);
    setSelected(undefined);
  };
  useEscape(close, open !== undefined);
  const { marks, sentence } = useChangedLines(file?.lines ?? [], `${formatId} ${fileIndex} ${comments}`);
  const lines = codeLines(rendered, plan, fileIndex, noted, marks);
  const [firstChanged] = marks.keys();
  const left = file ? plan.placeholders.filter(({ text }) => linesWith(text, file).length > 0).length : 0;
  const select = (index: number): void => {
    const pressed = noted.find((entry) => entry.index === index)?.key;
    setSelected(pressed === selected ? undefined : pressed);
  };

  return (
    <>
      <PlaceHead
        title="What to paste"
        lead={`${plan.blockedBy.length > 0 ? 'Drawn for other answers than yours.' : 'Complete and runnable.'} Press a line with a number to ask why it is there.`}
      >
        <Variants decision={decision} shown={shown} />
        <Segmented
          label="Comments in the file"
          options={commentLevels}
          value={comments}
          onChange={setComments}
        />
      </PlaceHead>
      <Above plan={plan} decision={decision} shown={shown} />
      <Preparations plan={plan} />
      <div className={styles.columns}>
        <div className={styles.side}>
          <Options plan={plan} />
          <Replace plan={plan} rendered={rendered} />
        </div>
        <div className={styles.file}>
          <div className={styles.bleed}>
            <Tabs
              label="Formats"
              tabs={[
                ...formats
                  .filter(({ refused }) => refused === undefined)
                  .map(({ format }) => ({
                    id: format.id,
                    label: format.id === 'pod-yaml' ? 'pod' : format.title,
                    ...(format.id === 'pod-yaml' && { ending: '.yaml' }),
                  })),
                ...beside.map(({ name }) => ({ id: fileTab(name), ...nameParts(name) })),
              ]}
              selected={fileIndex > 0 && file ? fileTab(file.name) : formatId}
              onSelect={(id) => {
                const chosen = beside.find(({ name }) => fileTab(name) === id)?.name;
                setFileName(chosen);
                if (chosen === undefined) setWanted(id);
                setSelected(undefined);
              }}
            >
              <div className={styles.sheet}>
                <FileHead
                  plan={plan}
                  name={file?.name ?? 'pod.yaml'}
                  text={file?.text ?? ''}
                  lines={lines.length}
                  left={left}
                  changed={sentence}
                  onShowChange={
                    firstChanged === undefined ? undefined : () => jumpTo(`${linePrefix}${firstChanged + 1}`)
                  }
                />
                <p className={styles.jumps}>
                  <Button variant="bare" onClick={() => jumpTo(optionsId)}>
                    Options
                  </Button>
                  {plan.placeholders.length > 0 && (
                    <Button variant="bare" onClick={() => jumpTo(replaceId)}>
                      To replace
                    </Button>
                  )}
                </p>
                <CodeView
                  lines={lines}
                  language={file?.language ?? 'yaml'}
                  label={file?.name ?? 'pod.yaml'}
                  selected={open?.index}
                  onSelect={select}
                  lineIdPrefix={linePrefix}
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
          {formats.map(
            ({ format, refused }) =>
              refused !== undefined && (
                <p key={format.id} className="small dim">
                  {format.title}: {refused}
                </p>
              ),
          )}
          {rendered.addedByPlatform.length > 0 && <AddedByPlatform added={rendered.addedByPlatform} />}
          {plan.ci !== 'jenkins' && <Steps plan={plan} />}
        </div>
      </div>
    </>
  );
}
