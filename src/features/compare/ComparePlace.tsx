import { useState } from 'react';
import { approachWords } from '../../state/approachWords';
import { decisionOf, shownRef } from '../../state/derived';
import { comparisonOf } from '../../state/inspected';
import { useSlipway } from '../../state/store';
import { Icon } from '../../ui/Icon';
import { PlaceHead } from '../../ui/PlaceHead';
import { Segmented } from '../../ui/Segmented';
import { Matrix } from './Matrix';
import { OneByOne } from './OneByOne';
import { Picker } from './Picker';
import { Unblock } from './Unblock';
import { chosenColumns, shownColumns } from './columns';
import { STACKED, useRoom } from './useRoom';
import styles from './ComparePlace.module.css';

/** The trade-off matrix: the approaches that have room side by side, row by row, each cell with its reason. */
export function ComparePlace() {
  const link = useSlipway((state) => state.link);
  const decision = decisionOf(link);
  const shown = shownRef(link);
  const room = useRoom();
  const keys = shownColumns(link, decision, shown, room);
  const comparison = comparisonOf({ ...link, columns: keys });
  const [filter, setFilter] = useState<'all' | 'differences'>('all');
  const [view, setView] = useState<'table' | 'one'>('table');
  const [unblocking, setUnblocking] = useState<string | undefined>();
  const rows = filter === 'all' ? comparison.rows : comparison.rows.filter(({ same }) => !same);
  const answered = Object.keys(link.answers).length > 0;
  return (
    <>
      <PlaceHead
        title="What you trade"
        lead={`${approachWords()}. Press a cell for its reason and its source.${
          answered ? '' : ' Nothing is answered yet, so verdicts depend.'
        }`}
      >
        <Segmented
          label="Rows"
          options={[
            { id: 'all', label: `All ${comparison.rows.length}` },
            { id: 'differences', label: 'Only differences' },
          ]}
          value={filter}
          onChange={setFilter}
        />
        <Segmented
          label="View"
          options={[
            { id: 'table', label: 'Table' },
            { id: 'one', label: 'One by one' },
          ]}
          value={view}
          onChange={setView}
        />
      </PlaceHead>
      <ul className={styles.key} aria-label="Symbols">
        <li>
          <Icon name="check" tone="good" /> good
        </li>
        <li>
          <Icon name="half" tone="part" /> partly
        </li>
        <li>
          <Icon name="cross" tone="bad" /> bad
        </li>
        <li>
          <Icon name="dash" tone="quiet" /> does not apply
        </li>
        <li>
          <Icon name="computed" tone="quiet" /> computed, not typed
        </li>
        <li>
          <span className={styles.hatch} /> ruled out by an answer
        </li>
      </ul>
      {view === 'table' && (
        <Picker decision={decision} shown={keys} chosen={chosenColumns(link, decision)} room={room} />
      )}
      {view === 'table' ? (
        <Matrix
          comparison={comparison}
          rows={rows}
          shown={shown}
          highlight={link.highlight}
          stacked={room <= STACKED}
          onUnblock={setUnblocking}
        />
      ) : (
        <OneByOne filter={filter} shown={shown} start={keys[0]} onUnblock={setUnblocking} />
      )}
      <Unblock target={unblocking} onClose={() => setUnblocking(undefined)} />
    </>
  );
}
