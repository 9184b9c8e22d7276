import type { Plan, Step } from '../../model/plan';
import { checkoutAction } from '../../knowledge/arcCheckout';
import { formatNote } from '../../knowledge/formatNotes';
import { because, carry, Embedded, type FileDraft } from '../fileDraft';
import { formatLine } from '../line';
import { commandLines } from '../script';
import { stepGroups, type StepGroup } from '../stepGroups';
import { scaleSets, type ScaleSet } from './scaleSets';

/** A script of the reader’s may use the variable too. */
const usesWorkspace = ({ id, commands, cleanUp }: Step): boolean =>
  id === 'scripts' || [...commands, ...cleanUp].some((command) => /\$\{?WORKSPACE\b/.test(command));

const run = (step: Step, commands: readonly string[]): Embedded =>
  new Embedded([
    ...(usesWorkspace(step)
      ? [formatLine('export WORKSPACE="$GITHUB_WORKSPACE"', formatNote('arc-workspace'), true)]
      : []),
    ...commands.flatMap((command) => commandLines(command, step)),
  ]);

function steps(step: Step): FileDraft[] {
  const login = because(
    {
      REGISTRY_USER: '${{ secrets.REGISTRY_USER }}',
      REGISTRY_PASSWORD: '${{ secrets.REGISTRY_PASSWORD }}',
    },
    'arc-secrets',
  );
  const cleanUp = step.cleanUp.map((command) => `${command} || true`);
  return [
    because(
      { name: step.title, ...(step.needsRegistry && { env: login }), run: run(step, step.commands) },
      'arc-step',
    ),
    ...(cleanUp.length > 0
      ? [
          because(
            { name: `${step.title}: clean up`, if: 'always()', run: run(step, cleanUp) },
            'arc-clean-up',
          ),
        ]
      : []),
  ];
}

const checkout = (): FileDraft =>
  because({ uses: checkoutAction, with: { 'persist-credentials': false } }, 'arc-checkout');

function job(plan: Plan, group: StepGroup, set: ScaleSet, before: string | undefined): FileDraft {
  return because(
    {
      'runs-on': because(set.name, 'arc-runs-on'),
      ...(before !== undefined && { needs: because(before, 'arc-needs') }),
      'timeout-minutes': because(60, 'arc-timeout'),
      ...(!set.client && {
        container: because({ image: carry(plan, `${set.at}/image`) }, 'arc-job-image'),
      }),
      env: because(
        { BUILD_NUMBER: '${{ github.run_number }}-${{ github.run_attempt }}' },
        'arc-build-number',
      ),
      defaults: because({ run: { shell: 'sh -eu {0}' } }, 'arc-shell'),
      steps: [checkout(), ...group.steps.flatMap(steps)],
    },
    'arc-jobs',
  );
}

/** The name of each job: that of its container, with a number from the second one on. */
const jobNames = (groups: readonly StepGroup[]): string[] =>
  groups.map(({ container }, index) => {
    const earlier = groups.slice(0, index).filter((group) => group.container === container).length;
    return earlier === 0 ? container : `${container}-${earlier + 1}`;
  });

/** The workflow: a job for each group of steps that run in one container. */
export function workflow(plan: Plan): FileDraft {
  const sets = scaleSets(plan);
  const groups = stepGroups(plan);
  const names = jobNames(groups);
  const jobs = groups.flatMap((group, index) => {
    const set = sets.find(({ container }) => container === group.container);
    return set ? [[names[index], job(plan, group, set, names[index - 1])] as const] : [];
  });
  return {
    name: because('CI', 'arc-workflow'),
    on: because({ push: { branches: ['main'] }, workflow_dispatch: {} }, 'arc-workflow'),
    permissions: because({ contents: 'read' }, 'arc-permissions'),
    jobs: because(Object.fromEntries(jobs), 'arc-jobs'),
  };
}
