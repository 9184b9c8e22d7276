import { hrefOf, useSlipway } from '../../state/store';
import { Button } from '../../ui/Button';
import { CodeView, type CodeLine } from '../../ui/CodeView';
import { followInPlace } from '../../ui/followInPlace';
import { LiveStatus } from '../../ui/LiveStatus';
import { Panel } from '../../ui/Panel';
import { commonIndent, linesThatMatter, paintedLine } from './excerpt';
import type { ShownLines } from './useShownLines';
import styles from './LinesThatMatter.module.css';

/** Lines shown beside the drawing. */
const SHOWN = 14;

/** A piece of the file: what just changed, then what raises or closes a risk. */
export function LinesThatMatter({ pod, changes: { marks, sentence } }: ShownLines) {
  const link = useSlipway((state) => state.link);
  const follow = useSlipway((state) => state.follow);
  const all = pod?.lines ?? [];
  const chosen = linesThatMatter(all, (index) => marks.has(index), SHOWN);
  const indent = commonIndent(chosen.map((index) => all[index]?.text ?? ''));
  const lines = chosen.map((index, place): CodeLine => {
    const line = all[index];
    const text = line?.text.slice(indent) ?? '';
    return {
      text,
      pieces: paintedLine(text),
      number: (pod?.first ?? 1) + index,
      mark: marks.get(index),
      remark: line?.starts ? line.note?.short : undefined,
      cut: place > 0 && chosen[place - 1] !== index - 1,
    };
  });
  const href = hrefOf('manifest', link);
  return (
    <Panel
      title={`The pod, ${lines.length} of ${all.length} lines`}
      actions={
        <Button variant="bare" href={href} onClick={followInPlace(href, follow)} className={styles.whole}>
          Whole file
        </Button>
      }
      footer={<LiveStatus live={false}>{sentence}</LiveStatus>}
    >
      <CodeView compact lines={lines} label={`The lines that matter in ${pod?.file ?? 'the file'}`} />
    </Panel>
  );
}
