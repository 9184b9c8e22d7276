import type { Plan, Step } from '../../model/plan';
import type { RenderedLine } from '../../model/render';
import { textOf } from '../placeholdersIn';
import { groovyString } from '../groovy';
import { block, line, shLines } from './groovyLines';

/** Where the steps run: each in the container that the plan names, or in the agent itself. */
export type StepPlace = 'containers' | 'agent';

const inPlace = (
  step: Step,
  commands: readonly string[],
  indent: number,
  place: StepPlace,
): RenderedLine[] =>
  place === 'agent'
    ? shLines(commands, indent, step.note)
    : block(
        indent,
        `container(${groovyString(step.container)})`,
        'jenkins-container',
        shLines(commands, indent + 2, step.note),
      );

const credentials = (plan: Plan): string =>
  `withCredentials([usernamePassword(credentialsId: ${groovyString(textOf(plan, 'credentials'))}, usernameVariable: 'REGISTRY_USER', passwordVariable: 'REGISTRY_PASSWORD')])`;

/** What a stage runs, with the login of the registry where it needs one. */
const commandLines = (plan: Plan, step: Step, indent: number, place: StepPlace): RenderedLine[] =>
  step.needsRegistry
    ? block(indent, credentials(plan), 'jenkins-credentials', inPlace(step, step.commands, indent + 2, place))
    : inPlace(step, step.commands, indent, place);

/** What cleans up after a stage. That it fails does not change the outcome. */
const cleanUpLines = (step: Step, indent: number, place: StepPlace): RenderedLine[] =>
  inPlace(
    step,
    step.cleanUp.map((command) => `${command} || true`),
    indent,
    place,
  );

const title = (step: Step): string => `stage(${groovyString(step.title)})`;

function declarativeStage(plan: Plan, step: Step, indent: number, place: StepPlace): RenderedLine[] {
  const post =
    step.cleanUp.length > 0
      ? block(
          indent + 2,
          'post',
          'jenkins-post',
          block(indent + 4, 'always', 'jenkins-post', cleanUpLines(step, indent + 6, place)),
        )
      : [];
  return block(indent, title(step), 'jenkins-stage', [
    ...block(indent + 2, 'steps', 'jenkins-stage', commandLines(plan, step, indent + 4, place)),
    ...post,
  ]);
}

/** The section `stages` of a declarative pipeline. */
export const declarativeStages = (plan: Plan, indent: number, place: StepPlace): RenderedLine[] =>
  block(
    indent,
    'stages',
    'jenkins-stages',
    plan.steps.flatMap((step) => declarativeStage(plan, step, indent + 2, place)),
  );

function scriptedStage(plan: Plan, step: Step, indent: number): RenderedLine[] {
  const inner = indent + 2;
  if (step.cleanUp.length === 0)
    return block(
      indent,
      title(step),
      'jenkins-scripted-stage',
      commandLines(plan, step, inner, 'containers'),
    );
  return block(indent, title(step), 'jenkins-scripted-stage', [
    line(inner, 'try {', 'jenkins-try'),
    ...commandLines(plan, step, inner + 2, 'containers'),
    ...block(inner, '} finally', 'jenkins-finally', cleanUpLines(step, inner + 2, 'containers')),
  ]);
}

/** The stages of a scripted pipeline. */
export const scriptedStages = (plan: Plan, indent: number): RenderedLine[] =>
  plan.steps.flatMap((step) => scriptedStage(plan, step, indent));
