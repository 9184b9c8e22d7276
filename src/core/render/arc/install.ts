import type { Plan } from '../../model/plan';
import type { RenderedFile, RenderedLine, RenderOptions } from '../../model/render';
import { agreedNames } from '../../knowledge/agreedNames';
import { formatNote, type FormatNoteId } from '../../knowledge/formatNotes';
import type { PlaceholderId } from '../../knowledge/placeholders';
import { toolVersions } from '../../knowledge/versions';
import { noteWhy } from '../../knowledge/whys';
import { commentLines } from '../comment';
import { fileHeader } from '../header';
import { fileOf, formatLine } from '../line';
import { placeholdersIn, textOf } from '../placeholdersIn';
import { templateName } from './jobPod';
import type { ScaleSet } from './scaleSets';

const CHARTS = 'oci://ghcr.io/actions/actions-runner-controller-charts';
const { version } = toolVersions.runnerScaleSet;

/** What is done once, with the note of each command. Nothing in it is a secret. */
function* commands(plan: Plan, sets: readonly ScaleSet[]): Generator<readonly [string, FormatNoteId]> {
  const namespace = textOf(plan, 'namespace');
  yield ['set -eu', 'arc-install-strict'];
  yield [
    `helm upgrade --install arc ${CHARTS}/gha-runner-scale-set-controller --version ${version} --namespace arc-systems --create-namespace`,
    'arc-install-controller',
  ];
  yield [
    `kubectl --namespace ${namespace} create secret generic ${agreedNames.githubApp} --from-literal=github_app_id="$APP_ID" --from-literal=github_app_installation_id="$INSTALLATION_ID" --from-file=github_app_private_key="$APP_KEY_FILE"`,
    'arc-install-app',
  ];
  for (const set of sets.filter(({ client }) => !client)) {
    yield [
      `kubectl --namespace ${namespace} apply --filename ${templateName(set)}.yaml`,
      'arc-install-template',
    ];
  }
  for (const { name } of sets) {
    yield [
      `helm upgrade --install ${name} ${CHARTS}/gha-runner-scale-set --version ${version} --namespace ${namespace} --values ${name}.yaml`,
      'arc-install-set',
    ];
  }
  if (plan.steps.some(({ needsRegistry }) => needsRegistry)) {
    for (const secret of ['REGISTRY_USER', 'REGISTRY_PASSWORD'])
      yield [`gh secret set ${secret} --repo ${textOf(plan, 'githubRepository')}`, 'arc-install-login'];
  }
}

const comment = (text: string): RenderedLine => formatLine(text, undefined, false, true);

/** What is done once, as a script. */
export function install(
  plan: Plan,
  sets: readonly ScaleSet[],
  ofFormat: readonly PlaceholderId[],
  { comments = 'none', link }: RenderOptions,
): RenderedFile {
  const said = new Set<FormatNoteId>();
  const body = [...commands(plan, sets)].flatMap(([command, id]) => {
    const note = formatNote(id);
    const isNew = !said.has(id);
    said.add(id);
    const words =
      comments === 'none' || !isNew ? [] : commentLines(comments === 'all' ? noteWhy(note) : note.short);
    return [...words.map(comment), formatLine(command, note, isNew)];
  });
  const left = placeholdersIn(
    plan,
    body.filter((line) => !line.comment).map(({ text }) => text),
    ofFormat,
  );
  const header = [
    ...fileHeader(plan, 'what is done once for the runners', left, link),
    `The namespace ${textOf(plan, 'namespace')} has to exist. Set APP_ID, INSTALLATION_ID and APP_KEY_FILE to those of your GitHub App before.`,
  ].flatMap((text) => commentLines(text));
  return fileOf('install.sh', 'bash', [...header.map(comment), ...body]);
}
