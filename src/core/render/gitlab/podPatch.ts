import type { Container, EnvVar, Volume } from '../../model/kubernetes';
import type { FormatNoteId } from '../../knowledge/formatNotes';
import type { Path } from '../../model/path';
import type { Plan } from '../../model/plan';
import { because, carry, carryEach, Carried, type FileDraft } from '../fileDraft';
import { containersOf, type JobRunner } from './jobRunners';
import { restOfSecurityContext, restOfSpec } from './podSettings';

/** What the runner writes into the container of the steps itself: its shell, its directory, the image of the job. */
const byRunner = ['image', 'command', 'args', 'workingDir'];

/** A container that the runner makes, as unprivileged as those of the plan that need nothing. */
const made = (name: string, note: FormatNoteId, more: Readonly<Record<string, unknown>> = {}): FileDraft =>
  because(
    {
      name,
      ...more,
      securityContext: {
        runAsNonRoot: true,
        allowPrivilegeEscalation: false,
        capabilities: { drop: ['ALL'] },
        seccompProfile: { type: 'RuntimeDefault' },
      },
    },
    note,
  );

const madeFirst = [
  made('init-permissions', 'gitlab-init'),
  made('init-build-uid-gid-collector', 'gitlab-init'),
];

const madeBeside = [made('helper', 'gitlab-helper', { env: [{ name: 'HOME', value: '/tmp' }] })];

/** A mapping that stands in place of the runner’s, not merged with it. */
const replaced = (carried: Carried | undefined): FileDraft =>
  carried &&
  new Carried(
    { $patch: because('replace', 'gitlab-replace'), ...(carried.value as Record<string, unknown>) },
    carried.path,
  );

/** The container of the steps, under the name that it has in the runner’s pod. */
function build(plan: Plan, inside: Path): FileDraft {
  return carry(plan, inside, {
    drop: byRunner,
    set: {
      name: because('build', 'gitlab-build'),
      env: carryEach(plan, `${inside}/env`, (variable, at) =>
        (variable as EnvVar).name === 'WORKSPACE' ? undefined : carry(plan, at),
      ),
      securityContext: replaced(carry(plan, `${inside}/securityContext`)),
    },
  });
}

/** What the pods of a runner have beside what it writes itself: a strategic merge patch of the spec of a pod. */
export function podPatch(plan: Plan, runner: JobRunner): FileDraft {
  const containers = containersOf(plan, runner);
  const list = (inside: Path, first: readonly FileDraft[]): FileDraft => {
    const carried = carryEach(plan, inside, (member, at) => {
      const { name } = member as Container;
      if (name === runner.container) return build(plan, at);
      return containers.some((container) => container.name === name) ? carry(plan, at) : undefined;
    });
    const own = (carried?.value ?? []) as readonly FileDraft[];
    return carried ? new Carried([...first, ...own], carried.path) : because(first, 'gitlab-init');
  };
  // That of the checkout is in every pod.
  const isMounted = ({ name }: Volume): boolean =>
    name === 'repo' ||
    containers.some(({ volumeMounts = [] }) => volumeMounts.some((mount) => mount.name === name));
  return {
    ...restOfSpec(plan),
    ...restOfSecurityContext(plan),
    initContainers: list('/spec/initContainers', madeFirst),
    containers: list('/spec/containers', madeBeside),
    volumes: carryEach(plan, '/spec/volumes', (volume, at) =>
      isMounted(volume as Volume) ? carry(plan, at) : undefined,
    ),
  };
}
