import { podTextOf } from '../../state/derived';
import { hrefOf, useSlipway } from '../../state/store';
import { Button } from '../../ui/Button';
import { CodeView, type CodeLine } from '../../ui/CodeView';
import { followInPlace } from '../../ui/followInPlace';
import { LiveStatus } from '../../ui/LiveStatus';
import { Panel } from '../../ui/Panel';
import { useChangedLines } from '../../ui/useChangedLines';

/** Lines of the excerpt beside the drawing. */
const SHOWN = 14;

/** The lines of the manifest that matter most now: what just changed, then what carries a risk. */
export function ManifestExcerpt() {
  const link = useSlipway((state) => state.link);
  const follow = useSlipway((state) => state.follow);
  const file = podTextOf(link).files[0];
  const lines = (file?.lines ?? []).filter(({ path }) => path !== '');
  const { marks, sentence } = useChangedLines(lines);
  const weight = (index: number): number => {
    const line = lines[index];
    if (marks.has(index)) return 3;
    if (line?.starts && (line.note?.risks.length ?? 0) > 0) return 2;
    return line?.starts ? 1 : 0;
  };
  const chosen = lines
    .map((_, index) => index)
    .toSorted((a, b) => weight(b) - weight(a) || a - b)
    .slice(0, SHOWN)
    .toSorted((a, b) => a - b);
  const shown = chosen.map((index, position): CodeLine => {
    const line = lines[index];
    return {
      text: line?.text ?? '',
      number: index + 1,
      mark: marks.get(index),
      cut: position > 0 && chosen[position - 1] !== index - 1,
    };
  });
  const href = hrefOf('manifest', link);
  return (
    <Panel
      title={`Manifest, ${shown.length} of ${lines.length} lines`}
      actions={
        <Button variant="bare" href={href} onClick={followInPlace(href, follow)}>
          Whole file
        </Button>
      }
      footer={<LiveStatus>{sentence}</LiveStatus>}
    >
      <CodeView lines={shown} language="yaml" label="Excerpt of the manifest" compact />
    </Panel>
  );
}
