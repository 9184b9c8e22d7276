import { approaches, COLUMN_LIMIT, decisionFor, type Decision } from '../../core';
import { useSlipway } from '../../state/store';
import { Button } from '../../ui/Button';
import { Disclosure } from '../../ui/Disclosure';
import { RichText } from '../../ui/RichText';
import { Stamp } from '../../ui/Stamp';
import styles from './Picker.module.css';

export interface PickerProps {
  readonly decision: Decision;
  /** What stands side by side, as far as there is room, and what was chosen for it. */
  readonly shown: readonly string[];
  readonly chosen: readonly string[];
  readonly room: number;
}

const limitId = 'compare-limit';

/** Every approach with the reason for its verdict; the marked ones stand side by side. */
export function Picker({ decision, shown, chosen, room }: PickerProps) {
  const columns = useSlipway((state) => state.link.columns);
  const setColumns = useSlipway((state) => state.setColumns);
  const limit = Math.min(room, COLUMN_LIMIT);
  const isFull = shown.length >= limit;
  const idOf = (key: string): string => key.split('/')[0] ?? key;
  const marked = new Set(shown.map(idOf));
  const toggle = (id: string): void => {
    const kept = shown.filter((key) => idOf(key) !== id);
    // What has no room now, and was chosen, comes back on a wider screen.
    const waiting = chosen.filter((key) => !shown.includes(key) && idOf(key) !== id);
    const next = marked.has(id) ? [...kept, ...waiting] : [...shown, id, ...waiting];
    setColumns(next.slice(0, COLUMN_LIMIT));
  };
  return (
    <Disclosure
      className={styles.picker}
      summary={`Approaches: ${shown.length} of ${approaches.length} side by side`}
    >
      <fieldset className={styles.set}>
        <legend className="vh">Approaches to compare</legend>
        <p id={limitId} className={styles.limit}>
          {isFull
            ? `${limit} have room on this screen: take one out to add another.`
            : `Up to ${limit} have room on this screen.`}
        </p>
        <ul className={styles.list}>
          {approaches.map(({ id, title, subtitle }) => {
            const isMarked = marked.has(id);
            const decided = decisionFor(decision, id);
            const locked = isMarked ? shown.length === 1 : isFull;
            return (
              <li key={id}>
                <label className={styles.choice}>
                  <input
                    type="checkbox"
                    checked={isMarked}
                    disabled={locked}
                    aria-describedby={`${limitId} why-${id}`}
                    onChange={() => toggle(id)}
                  />
                  <b>{title}</b>
                  <span className={styles.subtitle}>{subtitle}</span>
                </label>
                <p id={`why-${id}`} className={styles.why}>
                  {decided && <Stamp verdict={decided.verdict} size="sm" />}{' '}
                  <RichText text={decided?.sentence ?? ''} />
                </p>
              </li>
            );
          })}
        </ul>
        {columns !== undefined && (
          <Button variant="bare" onClick={() => setColumns(undefined)}>
            Back to the proposed ones
          </Button>
        )}
      </fieldset>
    </Disclosure>
  );
}
