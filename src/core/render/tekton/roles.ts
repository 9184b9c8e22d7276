import type { Container } from '../../model/kubernetes';
import { childPath, isMapping, members, type Path } from '../../model/path';
import type { Plan, Step } from '../../model/plan';
import { waitingCommand } from '../../plan/hardening';

/** A container of the pod and its place there. */
export interface PodContainer {
  readonly container: Container;
  readonly inside: Path;
}

/** What becomes of the containers of a pod in a Task. */
export interface Roles {
  readonly steps: readonly Step[];
  /** Steps that have nothing to do in a Task. */
  readonly superfluous: readonly Step[];
  /** Init containers that end before the others start: steps before all others. */
  readonly before: readonly PodContainer[];
  /** Containers in which steps of the plan run. */
  readonly forSteps: ReadonlyMap<string, PodContainer>;
  /** Containers that serve while the steps run. */
  readonly sidecars: readonly PodContainer[];
  /** Containers that wait for somebody to start something in them, in which no step runs. */
  readonly idle: readonly PodContainer[];
}

const containersAt = (list: readonly Container[] | undefined, inside: Path): PodContainer[] =>
  members(list).flatMap(([key, container]) =>
    isMapping(container)
      ? [{ container: container as unknown as Container, inside: childPath(inside, key) }]
      : [],
  );

/** A container that does nothing by itself: its command waits for somebody to start another one beside it. */
export const isWaiting = ({ container: { command, args } }: PodContainer): boolean =>
  args === undefined && JSON.stringify(command) === JSON.stringify(waitingCommand);

/** Steps that wait for a sidecar: Tekton waits for the probe of each before the first step. */
const waitsForSidecar = ({ id }: Step): boolean => /^wait(?:-|$)/.test(id);

export function rolesIn({ pod, steps }: Plan): Roles {
  const inits = containersAt(pod.spec?.initContainers, '/spec/initContainers');
  const containers = containersAt(pod.spec?.containers, '/spec/containers');
  const run = steps.filter((step) => !waitsForSidecar(step));
  const withSteps = new Set(run.map(({ container }) => container));
  const others = containers.filter(({ container }) => !withSteps.has(container.name));
  return {
    steps: run,
    superfluous: steps.filter(waitsForSidecar),
    before: inits.filter(({ container }) => container.restartPolicy !== 'Always'),
    forSteps: new Map(
      containers
        .filter(({ container }) => withSteps.has(container.name))
        .map((found) => [found.container.name, found]),
    ),
    sidecars: [
      ...inits.filter(({ container }) => container.restartPolicy === 'Always'),
      ...others.filter((found) => !isWaiting(found)),
    ],
    idle: others.filter(isWaiting),
  };
}
