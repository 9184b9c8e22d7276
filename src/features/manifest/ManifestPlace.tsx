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
import { codeLines, lineAt, notedLines } from './code';
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

/** The tab of the file that is applied beside the pod. */
const besideId = 'supporting';

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
  // What the link points at may stand beside the pod.
  const [isBeside, setBeside] = useState(
    () => link.highlight !== undefined && spanOf(link.highlight, rendered.lines)?.file === 1,
  );
  const beside = rendered.files[1];
  const fileIndex = isBeside && beside ? 1 : 0;
  const file = rendered.files[fileIndex];
  const noted = useMemo(
    () => notedLines(rendered, report.findings, fileIndex),
    [rendered, report, fileIndex],
  );
  const [selected, setSelected] = useState(() =>
    link.highlight === undefined ? undefined : lineAt(link.highlight, rendered, noted),
  );
  // What the link points at is opened: it comes into sight, with the focus at its line.
  const [arrivedAt] = useState(selected);
  useEffect(() => {
    if (arrivedAt === undefined) return;
    document.getElementById(`${linePrefix}${arrivedAt + 1}`)?.scrollIntoView({ block: 'center' });
    focusLine(arrivedAt);
  }, [arrivedAt]);
  const close = (): void => {
    if (selected !== undefined) focusLine(selected);
    setSelected(undefined);
  };
  useEscape(close, selected !== undefined);
  const { marks, sentence } = useChangedLines(file?.lines ?? [], `${formatId} ${fileIndex} ${comments}`);
  const lines = codeLines(rendered, plan, fileIndex, noted, marks);
  const [firstChanged] = marks.keys();
  const open = noted.find(({ index }) => index === selected);
  const select = (index: number): void => setSelected(index === selected ? undefined : index);

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
                ...(beside ? [{ id: besideId, label: 'supporting', ending: '.yaml' }] : []),
              ]}
              selected={fileIndex === 1 ? besideId : formatId}
              onSelect={(id) => {
                setBeside(id === besideId);
                if (id !== besideId) setWanted(id);
                setSelected(undefined);
              }}
            >
              <div className={styles.sheet}>
                <FileHead
                  plan={plan}
                  name={file?.name ?? 'pod.yaml'}
                  text={file?.text ?? ''}
                  lines={lines.length}
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
                      {plan.placeholders.length} to replace
                    </Button>
                  )}
                </p>
                <CodeView
                  lines={lines}
                  language={file?.language ?? 'yaml'}
                  label={file?.name ?? 'pod.yaml'}
                  selected={selected}
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
          selected={selected}
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
