import type { Plan } from '../model/plan';
import type { Container } from '../model/kubernetes';
import { waitingCommand } from '../plan/hardening';

/** Its own process does nothing: it waits for commands. */
const isWaiting = ({ command }: Container): boolean => command?.join('\0') === waitingCommand.join('\0');

/** What the containers of a pod are for where steps are processes of their own. */
export interface PodRoles {
  /** Plain containers that serve the others and go on until somebody ends them. */
  readonly serving: readonly string[];
  /** Those that wait for commands, and get some. */
  readonly working: readonly string[];
  /** Those that wait for commands that no step sends. */
  readonly idle: readonly string[];
}

export function podRoles({ pod, steps }: Plan): PodRoles {
  const containers = pod.spec?.containers ?? [];
  const waiting = containers.filter(isWaiting).map(({ name }) => name);
  const needed = new Set(steps.map(({ container }) => container));
  return {
    serving: containers.map(({ name }) => name).filter((name) => !waiting.includes(name)),
    working: waiting.filter((name) => needed.has(name)),
    idle: waiting.filter((name) => !needed.has(name)),
  };
}

/** Steps that run in a container with a process of its own, which no script can replace. */
export const stepsInServers = (plan: Plan): string[] => {
  const { serving } = podRoles(plan);
  return [...new Set(plan.steps.map(({ container }) => container))].filter((name) => serving.includes(name));
};
