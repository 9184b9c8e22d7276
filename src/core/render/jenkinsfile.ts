import type { Plan, PlanNote, Step } from '../model/plan';
import type { Rendered, RenderedLine, RenderOptions } from '../model/render';
import { formatNote, type FormatNoteId } from '../knowledge/formatNotes';
import { jenkinsAdds } from '../knowledge/jenkinsAdds';
import { placeholders } from '../knowledge/placeholders';
import type { OutputFormat } from './format';
import { groovyMultiline, groovyString, shStep } from './groovy';
import { headerLines } from './header';
import { fileOf, formatLine } from './line';
import { podSecurityOf } from './level';
import { placeholdersInPipeline } from './placeholdersIn';
import { podLines } from './podLines';
import { withSupporting } from './supporting';

/** A comment ends with its line, and Groovy reads its escapes of characters in comments too. */
const commentText = (text: string): string => text.replaceAll(/[\p{C}\p{Zl}\p{Zp}\\]+/gu, ' ');

/** A block of the pipeline around its content, with the note of its first line. */
function block(
  indent: number,
  head: string,
  note: FormatNoteId,
  body: readonly RenderedLine[],
): RenderedLine[] {
  const pad = ' '.repeat(indent);
  const why = formatNote(note);
  return [formatLine(`${pad}${head} {`, why, true), ...body, formatLine(`${pad}}`, why)];
}

function shLines(commands: readonly string[], indent: number, note: PlanNote): RenderedLine[] {
  return commands.flatMap((command) =>
    shStep(command, indent)
      .split('\n')
      .map((text, index) => formatLine(text, note, index === 0)),
  );
}

function containerLines(step: Step, commands: readonly string[], indent: number): RenderedLine[] {
  return block(
    indent,
    `container(${groovyString(step.container)})`,
    'jenkins-container',
    shLines(commands, indent + 2, step.note),
  );
}

function withCredentials(indent: number, body: readonly RenderedLine[]): RenderedLine[] {
  const head = `withCredentials([usernamePassword(credentialsId: ${groovyString(placeholders.credentials.text)}, usernameVariable: 'REGISTRY_USER', passwordVariable: 'REGISTRY_PASSWORD')])`;
  return block(indent, head, 'jenkins-credentials', body);
}

function stage(step: Step, indent: number): RenderedLine[] {
  const pad = indent + 4;
  const steps = step.needsRegistry
    ? withCredentials(pad, containerLines(step, step.commands, pad + 2))
    : containerLines(step, step.commands, pad);
  const cleanUp = step.cleanUp.map((command) => `${command} || true`);
  const post =
    cleanUp.length > 0
      ? block(
          indent + 2,
          'post',
          'jenkins-post',
          block(indent + 4, 'always', 'jenkins-post', containerLines(step, cleanUp, indent + 6)),
        )
      : [];
  return block(indent, `stage(${groovyString(step.title)})`, 'jenkins-stage', [
    ...block(indent + 2, 'steps', 'jenkins-stage', steps),
    ...post,
  ]);
}

function yamlLines(plan: Plan, options: RenderOptions): RenderedLine[] {
  const { pod } = plan;
  const { text, lines } = podLines(plan, pod, options, []);
  const note = formatNote('jenkins-yaml');
  const literal = groovyMultiline(`\n${text}`).split('\n');
  // The literal has the same lines as the YAML, with the opening quotes before and the closing quotes after.
  const [first = '', ...rest] = literal;
  const last = rest.at(-1) ?? '';
  const body = rest.slice(0, -1).map((content, index): RenderedLine => {
    const source = lines[index];
    return source ? { ...source, text: content } : formatLine(content, note);
  });
  return [formatLine(`      yaml ${first}`, note, true), ...body, formatLine(last, note)];
}

function render(plan: Plan, options: RenderOptions): Rendered {
  const { pod } = plan;
  const header = headerLines(
    plan,
    podSecurityOf(pod, plan.minor),
    options.link,
    placeholdersInPipeline(plan),
  ).map((text) => formatLine(`// ${commentText(text)}`, undefined, false, true));
  const lines = [
    ...header,
    ...block(0, 'pipeline', 'jenkins-pipeline', [
      ...block(2, 'agent', 'jenkins-agent', [
        ...block(4, 'kubernetes', 'jenkins-agent', [
          formatLine('      retries 2', formatNote('jenkins-retries'), true),
          ...yamlLines(plan, options),
        ]),
      ]),
      ...block(2, 'options', 'jenkins-options', [
        formatLine("    timeout(time: 60, unit: 'MINUTES')", formatNote('jenkins-options')),
      ]),
      ...block(
        2,
        'stages',
        'jenkins-stages',
        plan.steps.flatMap((step) => stage(step, 4)),
      ),
    ]),
  ];
  return {
    ...withSupporting(plan, [fileOf('Jenkinsfile', 'groovy', lines)], options),
    addedByPlatform: jenkinsAdds,
  };
}

export const jenkinsfile: OutputFormat = {
  id: 'jenkinsfile',
  title: 'Jenkinsfile',
  ci: ['jenkins'],
  accepts: (plan) =>
    plan.ci === 'jenkins'
      ? undefined
      : 'A Jenkinsfile is for Jenkins, and this manifest is drawn for another CI system.',
  render,
};
