import { useState } from 'react';
import {
  changedLines,
  diffFiles,
  levelOf,
  render,
  refTitle,
  riskChange,
  riskOf,
  type MigrationStep,
  type Station,
} from '../../core';
import { count } from '../../ui/count';
import { Disclosure } from '../../ui/Disclosure';
import { DiffPanel } from './DiffPanel';
import { RiskChanges } from './RiskChanges';
import { StepItem } from './StepItem';
import styles from './MoveItem.module.css';

const levelAt = ({ plan: { pod, minor } }: Station): string => levelOf(pod, minor);

/** How many lines differ in all files of a format. */
function differing(before: Station, after: Station, format: string): number {
  const [old, fresh] = [before, after].map(({ plan }) => render(plan, format).files);
  const names = new Set([...(old ?? []), ...(fresh ?? [])].map(({ name }) => name));
  const fileOf = (files: typeof old, name: string) => files?.find((file) => file.name === name);
  return [...names].reduce(
    (sum, name) => sum + changedLines(diffFiles(fileOf(old, name), fileOf(fresh, name))),
    0,
  );
}

/** A step of the manifest: the risks that come and go with it, its level, and its difference to the step before. */
export function MoveItem({
  number,
  step: { title, why, after, between },
  before,
  format,
}: {
  readonly number: number;
  readonly step: MigrationStep;
  readonly before: Station;
  readonly format: string;
}) {
  const [isOpen, setOpen] = useState(false);
  const [was, now] = [levelAt(before), levelAt(after)];
  const change = riskChange(before.report, after.report);
  return (
    <StepItem number={number} where="In the manifest" title={title} why={why}>
      <p className={styles.level}>
        Admitted at Pod Security level{' '}
        {was === now ? (
          <>
            <code>{now}</code>, as before.
          </>
        ) : (
          <>
            <code>{now}</code>; before, <code>{was}</code>.
          </>
        )}
      </p>
      {between.length > 0 && (
        <p className={styles.level}>
          Only on the way:{' '}
          {between
            .map(({ risk }) => `${riskOf(risk)?.label ?? ''} ${riskOf(risk)?.title ?? risk}`)
            .join('; ')}
          .
        </p>
      )}
      <RiskChanges change={{ ...change, kept: [] }} headingLevel={4} />
      <Disclosure
        open={isOpen}
        onOpenChange={setOpen}
        summary={`The difference: ${count(differing(before, after, format), 'line')}`}
      >
        {isOpen && (
          <DiffPanel
            before={before}
            after={after}
            format={format}
            copies
            names={[refTitle(before.ref), refTitle(after.ref)]}
          />
        )}
      </Disclosure>
    </StepItem>
  );
}
