import { useMemo } from 'react';
import { outline, type LinkState, type Outline, type Plan } from '../../core';
import { planOf } from '../../state/derived';
import { hrefOf, useSlipway } from '../../state/store';
import { Button } from '../../ui/Button';
import { CodeView, type CodeLine } from '../../ui/CodeView';
import { followInPlace } from '../../ui/followInPlace';
import { LiveStatus } from '../../ui/LiveStatus';
import { Panel } from '../../ui/Panel';
import { useChangedLines } from '../../ui/useChangedLines';
import { commonIndent, linesThatMatter, paintedLine } from './excerpt';
import styles from './LinesThatMatter.module.css';

/** Longest address that is written into a file. */
const LINK_IN_FILE = 2000;

/** The pod as the file of the manifest shows it, so that a number here is the same line there. */
function podOf(plan: Plan, link: LinkState): Outline | undefined {
  const address = new URL(hrefOf('manifest', link), location.href).href;
  return outline(plan, address.length <= LINK_IN_FILE ? address : undefined);
}

/** Lines shown beside the drawing. */
const SHOWN = 14;

/** A piece of the file: what just changed, then what raises or closes a risk. */
export function LinesThatMatter() {
  const link = useSlipway((state) => state.link);
  const follow = useSlipway((state) => state.follow);
  const plan = planOf(link);
  const pod = useMemo(() => podOf(plan, link), [plan, link]);
  const all = pod?.lines ?? [];
  const { marks, sentence } = useChangedLines(all, pod?.file);
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
      footer={<LiveStatus>{sentence}</LiveStatus>}
    >
      <CodeView compact lines={lines} label={`The lines that matter in ${pod?.file ?? 'the file'}`} />
    </Panel>
  );
}
