import type { Plan } from '../../model/plan';
import { plainOf } from '../../plan/draft';
import { waiting } from '../../plan/hardening';
import { stepContainers } from '../stepGroups';

const waitingCommand = JSON.stringify(plainOf(waiting()));

/** A container that does something by itself, and in which steps run. */
function busyContainer(plan: Plan): string | undefined {
  const containers = plan.pod.spec?.containers ?? [];
  return stepContainers(plan).find((name) => {
    const found = containers.find((container) => container.name === name);
    return JSON.stringify(found?.command) !== waitingCommand || found?.args !== undefined;
  });
}

/** A container in which a step waits for something that steps in other containers, thus in other pods, need too. */
function waitingElsewhere(plan: Plan): string | undefined {
  const waits = plan.steps.find(({ id }) => id === 'wait' || id.startsWith('wait-'));
  const isAlone = plan.steps.every(({ container }) => container === waits?.container);
  return isAlone ? undefined : waits?.container;
}

/** Why GitLab Runner cannot express the plan, or undefined where it can. */
export function refusal(plan: Plan): string | undefined {
  if (plan.ci !== 'gitlab')
    return 'These are values for GitLab Runner, and this manifest is drawn for another CI system.';
  if (plan.steps.length === 0)
    return 'GitLab Runner makes a pod for the steps of a job, and this plan has none.';
  const elsewhere = waitingElsewhere(plan);
  if (elsewhere !== undefined)
    return `GitLab Runner runs all steps of a job in one container, so no step in the container ${elsewhere} can hold back the others until it is ready: a native sidecar could, from Kubernetes 1.29 on.`;
  const busy = busyContainer(plan);
  if (busy !== undefined)
    return `GitLab Runner starts the container in which the steps run with a shell of its own, so that what the container ${busy} has to start for them would never run: choose a daemon in a container beside it.`;
  return undefined;
}
