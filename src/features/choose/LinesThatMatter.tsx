import { planOf } from '../../state/derived';
import { hrefOf, useSlipway } from '../../state/store';
import { Button } from '../../ui/Button';
import { followInPlace } from '../../ui/followInPlace';
import { LiveStatus } from '../../ui/LiveStatus';
import { Panel } from '../../ui/Panel';
import { useChangedLines } from '../../ui/useChangedLines';
import { classes } from '../../ui/classes';
import { notedPlaces } from './linesThatMatter';
import styles from './LinesThatMatter.module.css';

/** Places shown beside the drawing. */
const SHOWN = 12;

/** The places of the manifest that matter most now: what just changed, then what raises or closes a risk. */
export function LinesThatMatter() {
  const link = useSlipway((state) => state.link);
  const follow = useSlipway((state) => state.follow);
  const places = notedPlaces(planOf(link));
  const { marks, sentence } = useChangedLines(places);
  const weight = (index: number): number =>
    (marks.has(index) ? 100 : 0) + (places[index]?.note.risks.length ?? 0);
  const chosen = places
    .map((_, index) => index)
    .filter((index) => weight(index) > 0)
    .toSorted((a, b) => weight(b) - weight(a) || a - b)
    .slice(0, SHOWN)
    .toSorted((a, b) => a - b);
  const href = hrefOf('manifest', link);
  return (
    <Panel
      title="The lines that matter"
      actions={
        <Button variant="bare" href={href} onClick={followInPlace(href, follow)}>
          Whole file
        </Button>
      }
      footer={<LiveStatus>{sentence}</LiveStatus>}
    >
      <ul className={styles.lines}>
        {chosen.map((index) => {
          const place = places[index];
          const mark = marks.get(index);
          if (!place) return null;
          const [key, ...rest] = place.text.split(': ');
          return (
            <li key={place.path} className={classes(mark !== undefined && styles.changed)}>
              <span className={styles.mark}>
                {mark}
                {mark !== undefined && <span className="vh"> {mark === '+' ? 'added' : 'changed'}: </span>}
              </span>
              <span>
                <code>
                  <span className={styles.key}>{key}</span>
                  {rest.length > 0 && (
                    <>
                      <span className={styles.punctuation}>: </span>
                      <span className={styles.value}>{rest.join(': ')}</span>
                    </>
                  )}
                </code>
                <small>{place.note.short}</small>
              </span>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
