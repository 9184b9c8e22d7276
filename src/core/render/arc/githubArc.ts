import type { Plan } from '../../model/plan';
import type { Rendered, RenderedFile, RenderOptions } from '../../model/render';
import { arcRefusals } from '../../knowledge/arcRefusals';
import type { PlaceholderId } from '../../knowledge/placeholders';
import { draftFile } from '../draftFile';
import type { OutputFormat } from '../format';
import { withSupporting } from '../supporting';
import { added } from './added';
import { install } from './install';
import { jobTemplate, jobValues, templateName } from './jobPod';
import { runnerValues } from './runnerPod';
import { companionsOf, containerOf, scaleSets, type ScaleSet } from './scaleSets';
import { workflow } from './workflow';

const ofFormat: readonly PlaceholderId[] = ['githubRepository', 'namespace'];

/** A shell that waits for the commands of the steps. */
const isWaiting = (command: readonly string[] | undefined): boolean =>
  command?.at(-1)?.includes('sleep infinity') === true;

/** A daemon whose socket only its own user may open. */
const isRootless = ({ image = '' }: { readonly image?: string }): boolean => image.includes('-rootless');

function accepts(plan: Plan): string | undefined {
  if (plan.ci !== 'github-arc')
    return 'The values of a runner scale set are for GitHub Actions, and this manifest is drawn for another CI system.';
  const sets = scaleSets(plan);
  if (sets.some(({ container }) => !isWaiting(containerOf(plan, container)?.command)))
    return arcRefusals.serving.text;
  if (sets.some(({ container }) => container === 'kaniko')) return arcRefusals.kaniko.text;
  const daemons = [...(plan.pod.spec?.initContainers ?? []), ...companionsOf(plan)];
  if (sets.some(({ client }) => client) && daemons.some(isRootless)) return arcRefusals.rootless.text;
  if (sets.some(({ client }) => !client) && companionsOf(plan).some(({ startupProbe }) => startupProbe))
    return arcRefusals.plainServer.text;
  return undefined;
}

function filesOf(plan: Plan, set: ScaleSet, options: RenderOptions): RenderedFile[] {
  const values = (draft: unknown): RenderedFile =>
    draftFile(
      plan,
      { name: `${set.name}.yaml`, what: `the runner scale set ${set.name}`, draft, placeholders: ofFormat },
      options,
    );
  if (set.client) return [values(runnerValues(plan, set, set.client))];
  return [
    values(jobValues(plan, set)),
    draftFile(
      plan,
      {
        name: `${templateName(set)}.yaml`,
        what: `the pod of the jobs on ${set.name}`,
        draft: jobTemplate(plan, set, options),
        placeholders: ofFormat,
      },
      options,
    ),
  ];
}

function render(plan: Plan, options: RenderOptions): Rendered {
  const sets = scaleSets(plan);
  const pipeline = draftFile(
    plan,
    {
      name: '.github/workflows/ci.yml',
      what: 'the workflow',
      draft: workflow(plan),
      placeholders: ofFormat,
    },
    options,
  );
  const files = [
    ...sets.flatMap((set) => filesOf(plan, set, options)),
    pipeline,
    install(plan, sets, ofFormat, options),
  ];
  return withSupporting(plan, files, options, { addedByPlatform: added(plan), placeholders: ofFormat });
}

/** Runner scale sets of Actions Runner Controller, and the workflow that uses them. */
export const githubArc: OutputFormat = {
  id: 'github-arc',
  title: 'GitHub Actions',
  ci: ['github-arc'],
  accepts,
  render,
};
