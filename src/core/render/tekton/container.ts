import { childPath, members, valueAt } from '../../model/path';
import type { Plan } from '../../model/plan';
import { ciSystems } from '../../knowledge/ciSystems';
import { because, carry, carryEach, placed, type FileDraft } from '../fileDraft';
import type { PodContainer } from './roles';

/** What the workspace is called in a Task, and in the commands that give it a volume. */
export const WORKSPACE = 'source';

/** What a format changes in a container of the pod. */
export interface Changes {
  /** Another name, with the note of the format. */
  readonly name?: FileDraft;
  readonly drop?: readonly string[];
  /** Variables after those of the container. */
  readonly env?: readonly FileDraft[];
  /** In place of the container's own. */
  readonly computeResources?: FileDraft;
  readonly script?: FileDraft;
}

/** A container as a step or a sidecar: the checkout is a workspace there, and the resources have another name. */
export function taskContainer(
  plan: Plan,
  { container, inside }: PodContainer,
  { name, drop = [], env = [], computeResources, script }: Changes = {},
): FileDraft {
  const { workspaceVolume } = ciSystems[plan.ci];
  const at = (key: string) => childPath(inside, key);
  const workspaceMount = childPath(at('volumeMounts'), `[${workspaceVolume}]`);
  const fields = members(container).flatMap(([key]): [string, FileDraft][] => {
    if (drop.includes(key)) return [];
    if (key === 'resources') return [['computeResources', computeResources ?? carry(plan, at(key))]];
    if (key === 'name') return [[key, name ?? carry(plan, at(key))]];
    if (key === 'env') return [[key, carryEach(plan, at(key), undefined, { after: env })]];
    if (key !== 'volumeMounts') return [[key, carry(plan, at(key))]];
    const mounts = carryEach(plan, at(key), (_, path) =>
      path === workspaceMount ? undefined : carry(plan, path),
    );
    return [
      [key, mounts],
      [
        'workspaces',
        valueAt(plan.pod, workspaceMount) === undefined
          ? undefined
          : [placed(plan, workspaceMount, { name: WORKSPACE })],
      ],
    ];
  });
  return placed(plan, inside, {
    ...Object.fromEntries(fields),
    ...(container.env === undefined && env.length > 0 && { env }),
    ...(script !== undefined && { script }),
  });
}

/** The limits of a container, and nothing requested: another step of the same container has requested it. */
export function limitsAlone(plan: Plan, { container, inside }: PodContainer): FileDraft {
  const requests = Object.keys(container.resources?.requests ?? {});
  return {
    ...(requests.length > 0 && {
      requests: because(Object.fromEntries(requests.map((key) => [key, '0'])), 'tekton-requests-once'),
    }),
    limits: carry(plan, `${inside}/resources/limits`),
  };
}
