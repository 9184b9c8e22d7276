import { useMemo, useState } from 'react';
import { changedLines, diffFiles, render, type Plan, type Rendered } from '../../core';
import type { Manifest } from '../../state/inspected';
import { useSlipway } from '../../state/store';
import { CopyButton } from '../../ui/CopyButton';
import { count } from '../../ui/count';
import { Segmented } from '../../ui/Segmented';
import { Tabs } from '../../ui/Tabs';
import { notedLines, type NotedLine } from './code';
import { Diff, type DiffSide } from './Diff';
import { LineNote } from './LineNote';
import { nameParts } from './nameParts';
import { useWide } from './useWide';
import styles from './DiffPanel.module.css';

export interface DiffPanelProps {
  readonly before: Manifest;
  readonly after: Manifest;
  /** A format that both can be written in. */
  readonly format: string;
  /** The name of the file that is open, and what opens another one; without them the panel keeps it itself. */
  readonly file?: string | undefined;
  readonly onFile?: (name: string | undefined) => void;
  /** Offers the files of the later manifest to copy. */
  readonly copies?: boolean;
  /** What both sides are called, for the head and the table. */
  readonly names: readonly [before: string, after: string];
}

const sideOf = ({ report }: Manifest, rendered: Rendered, name: string | undefined): DiffSide => {
  const index = rendered.files.findIndex((file) => file.name === name);
  return {
    file: rendered.files[index],
    noted: index < 0 ? [] : notedLines(rendered, report.findings, index),
  };
};

const written = (plan: Plan, format: string): Rendered => render(plan, format);

/** The files of two manifests, in tabs, each as a difference. */
export function DiffPanel({ before, after, format, file, onFile, copies = false, names }: DiffPanelProps) {
  const shownRef = useSlipway((state) => state.link.ref);
  const isWide = useWide();
  const [wanted, setLayout] = useState<'side' | 'inline'>();
  const [own, setOwn] = useState<string>();
  const layout = isWide ? (wanted ?? 'side') : 'inline';
  const old = useMemo(() => written(before.plan, format), [before, format]);
  const fresh = useMemo(() => written(after.plan, format), [after, format]);
  const files = [...new Set([...fresh.files, ...old.files].map(({ name }) => name))];
  const asked = onFile ? file : own;
  const name = files.find((each) => each === asked) ?? files[0];
  const sides = useMemo(
    () => ({ before: sideOf(before, old, name), after: sideOf(after, fresh, name) }),
    [before, after, old, fresh, name],
  );
  const changed = changedLines(diffFiles(sides.before.file, sides.after.file));
  const [from, to] = names;
  const note = (side: 'before' | 'after', entry: NotedLine, close: () => void) =>
    entry.line.note && (
      <LineNote
        number={entry.number}
        lineNumber={entry.index + 1}
        line={entry.line}
        note={entry.line.note}
        findings={entry.findings}
        isOther={(side === 'before' ? before : after).ref !== shownRef}
        onClose={close}
      />
    );
  return (
    <Tabs
      label="Files"
      tabs={files.map((each) => ({ id: each, ...nameParts(each) }))}
      selected={name ?? ''}
      onSelect={(each) => (onFile ?? setOwn)(each === files[0] ? undefined : each)}
    >
      <div className={styles.sheet}>
        <div className={styles.head}>
          <p className={styles.changed}>
            {changed === 0
              ? 'No line differs'
              : `${count(changed, 'line')} ${changed === 1 ? 'differs' : 'differ'}`}
          </p>
          <div className={styles.tools}>
            {isWide && (
              <Segmented
                label="Layout"
                labelHidden
                options={[
                  { id: 'side', label: 'Side by side' },
                  { id: 'inline', label: 'Inline' },
                ]}
                value={layout}
                onChange={setLayout}
              />
            )}
            {copies && sides.after.file && (
              <CopyButton
                key={name}
                text={sides.after.file.text}
                label={`Copy ${sides.after.file.name}`}
                copied={`${sides.after.file.name} as it is after this step, copied`}
              />
            )}
          </div>
        </div>
        <div className={layout === 'side' ? styles.names : styles.inlineNames} aria-hidden="true">
          <span>
            <b className={styles.minus}>−</b> {from}
          </span>
          <span>
            <b className={styles.plus}>+</b> {to}
          </span>
        </div>
        <Diff
          // Of another file nothing is opened yet.
          key={`${before.ref} ${after.ref} ${format} ${name}`}
          before={sides.before}
          after={sides.after}
          label={`${name ?? 'File'}: from ${from} to ${to}`}
          layout={layout}
          renderNote={note}
        />
      </div>
    </Tabs>
  );
}
