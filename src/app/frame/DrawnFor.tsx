import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { followInPlace } from '../../ui/followInPlace';
import styles from './DrawnFor.module.css';

/** One answer as a cell of the title block. */
export interface DrawnForCell {
  label: string;
  /** Undefined while the question is open. */
  value: string | undefined;
}

export interface DrawnForProps {
  cells: readonly DrawnForCell[];
  /** Where answers are changed. */
  changeHref: string;
  onNavigate?: ((href: string) => void) | undefined;
}

const inOneLine = 3;
const nothing = 'Nothing answered yet: what you see are assumptions.';

/** For whom the sheet is drawn: the answers as cells, and on a narrow screen as one line that opens. */
export function DrawnFor({ cells, changeHref, onNavigate }: DrawnForProps) {
  const words = cells.length === 0 ? 'Answer the questions' : 'Change answers';
  const change = (
    <Button
      variant="bare"
      icon="pencil"
      href={changeHref}
      onClick={followInPlace(changeHref, onNavigate)}
      className={styles.change}
    >
      {words}
    </Button>
  );
  const list = cells.map((cell) => (
    <div key={cell.label} className={styles.cell}>
      <dt>{cell.label}</dt>
      <dd>{cell.value ?? 'open'}</dd>
    </div>
  ));
  return (
    <>
      <section className={styles.wide} aria-label="Drawn for">
        {cells.length === 0 ? (
          <p className={styles.empty}>{nothing}</p>
        ) : (
          <dl className={styles.cells}>{list}</dl>
        )}
        {change}
      </section>
      <details className={styles.narrow}>
        <summary className={styles.summary}>
          <Icon name="chevronRight" className={styles.mark} />
          <span>
            <span className="dimmer">Drawn for </span>
            {oneLine(cells)}
          </span>
        </summary>
        {cells.length === 0 ? (
          <p className={styles.empty}>{nothing}</p>
        ) : (
          <dl className={styles.cells}>{list}</dl>
        )}
        {change}
      </details>
    </>
  );
}

/** "Jenkins, containerd, 1.34, 5 more". */
function oneLine(cells: readonly DrawnForCell[]): string {
  if (cells.length === 0) return 'nothing answered yet';
  const answers = cells.flatMap((cell) => cell.value ?? []);
  if (answers.length === 0) return 'other answers';
  const first = answers.slice(0, inOneLine);
  const rest = answers.length - first.length;
  return (rest > 0 ? [...first, `${rest} more`] : first).join(', ');
}
