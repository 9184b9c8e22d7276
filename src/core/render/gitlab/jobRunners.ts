import type { Container } from '../../model/kubernetes';
import type { Plan } from '../../model/plan';
import { stepContainers } from '../stepGroups';

/** A runner for the jobs whose steps run in one container of the plan: the executor has one container for steps. */
export interface JobRunner {
  /** The container of the plan that becomes the container `build` of the runner’s pods. */
  readonly container: string;
  /** Its tag, the name of the Secret with its token, and of its Helm release. */
  readonly name: string;
  /** Its values. */
  readonly file: string;
}

/** One runner for each container in which steps run: a runner’s configuration holds one pod. */
export function jobRunners(plan: Plan): JobRunner[] {
  const containers = stepContainers(plan);
  const isOne = containers.length === 1;
  return containers.map((container) => ({
    container,
    name: `${plan.pod.metadata?.name ?? 'ci'}-${container}`,
    file: isOne ? 'values.yaml' : `values-${container}.yaml`,
  }));
}

/** The containers of the plan that a runner’s pods have: those in which only other jobs’ steps run are left out. */
export function containersOf(plan: Plan, { container }: JobRunner): readonly Container[] {
  const others = stepContainers(plan).filter((name) => name !== container);
  const { initContainers = [], containers = [] } = plan.pod.spec ?? {};
  return [...initContainers, ...containers].filter(({ name }) => !others.includes(name));
}
