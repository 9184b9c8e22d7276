import { objectBase } from '../model/path';
import type { Rendered, RenderOptions } from '../model/render';
import type { Plan } from '../model/plan';
import { formatNote } from '../knowledge/formatNotes';
import { jenkinsAdds } from '../knowledge/jenkinsAdds';
import { commentLines } from './comment';
import { levelOf } from '../podSecurity/levelOf';
import { headerLines } from './header';
import { kyamlLines, type KyamlLine } from './kyamlText';
import { fileOf, formatLine } from './line';
import { notedLines } from './notedLines';
import { placeholdersIn } from './placeholdersIn';
import { commentsOf } from './podLines';
import { withSupporting, type DocumentLines } from './supporting';
import type { OutputFormat } from './format';

/** An object as a document of KYAML: a line of three dashes begins each, the only one too. */
const documentLines: DocumentLines = (plan, object, { comments }, header) => {
  const note = formatNote('kyaml-document');
  const head = header.flatMap((text) => commentLines(text));
  const own = kyamlLines(object, commentsOf(plan, objectBase(object), comments));
  const [first, ...inside] = own.slice(0, -1);
  const last = own.at(-1);
  const bracket = (line: KyamlLine | undefined) => (line ? [formatLine(line.text, note)] : []);
  return [
    formatLine('---', note, true),
    ...head.map((text) => formatLine(text, undefined, false, true)),
    ...bracket(first),
    ...notedLines(plan, object, inside),
    ...bracket(last),
  ];
};

function render(plan: Plan, options: RenderOptions): Rendered {
  const { pod } = plan;
  const header = headerLines(plan, levelOf(pod, plan.minor), options.link, placeholdersIn(plan, [pod]));
  const file = fileOf('pod.yaml', 'yaml', documentLines(plan, pod, options, header));
  return withSupporting(plan, [file], options, {
    addedByPlatform: plan.ci === 'jenkins' ? jenkinsAdds : [],
    writer: { id: 'kyaml', linesOf: documentLines },
  });
}

/** The objects of a plan in the form of `kubectl get --output kyaml`. */
export const kyaml: OutputFormat = {
  id: 'kyaml',
  title: 'KYAML',
  accepts: () => undefined,
  render,
};
