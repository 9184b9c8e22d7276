import type { ClusterStep } from '../../core';
import { sourceItems } from '../../state/evidence';
import { Command } from '../../ui/Command';
import { count } from '../../ui/count';
import { Disclosure } from '../../ui/Disclosure';
import { SourceList } from '../../ui/SourceList';
import { StepItem } from './StepItem';

/** Most commands that stand open. */
const OPEN = 3;

/** A step in the cluster: its commands, and what it rests on. */
export function ClusterStepItem({
  number,
  step: { title, why, commands, sources, confidence },
}: {
  readonly number: number;
  readonly step: ClusterStep;
}) {
  const list = commands.map((command) => <Command key={command} text={command} />);
  return (
    <StepItem number={number} where="In the cluster" title={title} why={why}>
      {commands.length > OPEN ? (
        <Disclosure summary={count(commands.length, 'command')}>{list}</Disclosure>
      ) : (
        list
      )}
      <Disclosure summary={count(sources.length, 'source')}>
        <SourceList items={sourceItems(sources, confidence)} />
      </Disclosure>
    </StepItem>
  );
}
