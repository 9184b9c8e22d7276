import type { Plan } from '../model/plan';
import type { Rendered, RenderedFile, RenderedLine, RenderOptions } from '../model/render';
import { formatNote } from '../knowledge/formatNotes';
import { supportingHeader } from './header';
import { placeholdersIn } from './placeholdersIn';
import { podLines, spans } from './podLines';

const separator = (): RenderedLine => ({
  text: '---',
  path: '',
  note: formatNote('next-object'),
  starts: false,
  comment: false,
});

/** What stands beside the pod, as one file of several documents in the order in which they are applied. */
function supportingFile(plan: Plan, options: RenderOptions): RenderedFile | undefined {
  const others = plan.objects.filter((object) => object !== plan.pod);
  if (others.length === 0) return undefined;
  const left = placeholdersIn(plan, others);
  const header = supportingHeader(plan, left);
  const lines = others.flatMap((object, index) => [
    ...(index > 0 ? [separator()] : []),
    ...podLines(plan, object, options, index > 0 ? [] : header).lines,
  ]);
  const text = `${lines.map((line) => line.text).join('\n')}\n`;
  return { name: 'supporting.yaml', language: 'yaml', text, lines };
}

/** The files of a format with what stands beside the pod after them, and the places of all of them. */
export function withSupporting(
  plan: Plan,
  own: readonly RenderedFile[],
  options: RenderOptions,
): Pick<Rendered, 'files' | 'lines'> {
  const supporting = supportingFile(plan, options);
  const files = supporting ? [...own, supporting] : own;
  return {
    files,
    lines: Object.assign({}, ...files.map(({ lines }, file) => spans(lines, file))) as Rendered['lines'],
  };
}
