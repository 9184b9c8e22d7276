import type { KubernetesObject } from '../model/kubernetes';
import type { Placeholder, Plan } from '../model/plan';
import type { Rendered, RenderedFile, RenderedLine, RenderOptions } from '../model/render';
import { formatNote } from '../knowledge/formatNotes';
import { placeholders as registry, type PlaceholderId } from '../knowledge/placeholders';
import { supportingHeader } from './header';
import { fileOf } from './line';
import { placeholdersIn } from './placeholdersIn';
import { podLines, spans } from './podLines';

const separator = (): RenderedLine => ({
  text: '---',
  path: '',
  note: formatNote('next-object'),
  starts: false,
  comment: false,
});

/** The lines of one object, with what divides it from the one before; the first has a header. */
export type DocumentLines = (
  plan: Plan,
  object: KubernetesObject,
  options: RenderOptions,
  header: readonly string[],
) => RenderedLine[];

const blockLines: DocumentLines = (plan, object, options, header) => [
  ...(header.length > 0 ? [] : [separator()]),
  ...podLines(plan, object, options, header).lines,
];

/** What stands beside the pod, as one file of several documents in the order in which they are applied. */
function supportingFile(
  plan: Plan,
  options: RenderOptions,
  linesOf: DocumentLines,
): RenderedFile | undefined {
  const others = plan.objects.filter((object) => object !== plan.pod);
  if (others.length === 0) return undefined;
  const left = placeholdersIn(plan, others);
  const header = supportingHeader(plan, left);
  const lines = others.flatMap((object, index) => linesOf(plan, object, options, index > 0 ? [] : header));
  return fileOf('supporting.yaml', 'yaml', lines);
}

/** Everything of a plan that is to replace, wherever it stands, and what the files of a format have of their own. */
function placeholdersLeft(
  plan: Plan,
  files: readonly RenderedFile[],
  ofFormat: readonly PlaceholderId[],
): Placeholder[] {
  const own = placeholdersIn(
    plan,
    files.flatMap(({ lines }) => lines.filter(({ comment }) => !comment).map(({ text }) => text)),
    ofFormat,
  );
  const left = new Map([...own, ...plan.placeholders].map((placeholder) => [placeholder.id, placeholder]));
  return Object.keys(registry).flatMap((id) => left.get(id) ?? []);
}

/** A plan of which a format sets some of what is to replace, so that nobody has to. */
export const settlingPlaceholders = (plan: Plan, set: readonly PlaceholderId[]): Plan => ({
  ...plan,
  placeholders: plan.placeholders.filter(({ id }) => !set.some((one) => one === id)),
});

/** The files of a format with what stands beside the pod after them, and the places of all of them. */
export function withSupporting(
  plan: Plan,
  own: readonly RenderedFile[],
  options: RenderOptions,
  ofFormat: readonly PlaceholderId[] = [],
  linesOf: DocumentLines = blockLines,
): Pick<Rendered, 'files' | 'lines' | 'placeholders'> {
  const supporting = supportingFile(plan, options, linesOf);
  const files = supporting ? [...own, supporting] : own;
  return {
    files,
    // What several files have stands where it comes first.
    lines: Object.assign(
      {},
      ...files.map(({ lines }, file) => spans(lines, file)).toReversed(),
    ) as Rendered['lines'],
    placeholders: placeholdersLeft(plan, files, ofFormat),
  };
}
