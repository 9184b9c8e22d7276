import type { Container } from '../../model/kubernetes';
import { isMapping, type Path } from '../../model/path';
import type { Plan } from '../../model/plan';
import { arcClients, type ArcClient } from '../../knowledge/arcClients';
import { stepContainers } from '../stepGroups';

/** A runner scale set: the pods in which the steps of one container of the plan run. */
export interface ScaleSet {
  /** The container of the plan. */
  readonly container: string;
  /** Where it stands in the pod. */
  readonly at: Path;
  /** What workflows call the scale set. */
  readonly name: string;
  /**
   * The programs that its steps need: they are copied into the runner’s container. Absent where the steps need the
   * image itself: then each job gets a pod of its own beside the runner’s.
   */
  readonly client?: ArcClient;
}

const containersOf = ({ pod }: Plan): readonly Container[] => pod.spec?.containers ?? [];

export const containerOf = (plan: Plan, name: string): Container | undefined =>
  containersOf(plan).find((container) => container.name === name);

/** The runner’s image has no SSH client, and one of another image needs its libraries. */
const callsOverSsh = ({ env = [] }: Container): boolean =>
  env.some(({ name, value }) => name === 'DOCKER_HOST' && value?.startsWith('ssh://'));

const clientOf = (plan: Plan, name: string): ArcClient | undefined => {
  const container = containerOf(plan, name);
  return container === undefined || callsOverSsh(container) ? undefined : arcClients[name];
};

/** One for each container in which steps run, in the order in which they are first needed. */
export const scaleSets = (plan: Plan): ScaleSet[] =>
  stepContainers(plan).map((container) => {
    const client = clientOf(plan, container);
    return {
      container,
      at: `/spec/containers/[${container}]`,
      name: `ci-${container}`,
      ...(client && { client }),
    };
  });

/** Whether some steps run in the runner’s own container: then all steps have the runner’s user. */
export const usesRunnerUser = (plan: Plan): boolean =>
  plan.pod.spec?.securityContext?.runAsUser !== undefined &&
  scaleSets(plan).some(({ client }) => client !== undefined);

/** A container that serves the others: no steps run in it. */
export const isCompanion = (plan: Plan, name: string): boolean => !stepContainers(plan).includes(name);

export const companionsOf = (plan: Plan): readonly Container[] =>
  containersOf(plan).filter(({ name }) => isCompanion(plan, name));

/** The volumes that the pods of a scale set mount. */
export function volumesOf(plan: Plan, { container }: ScaleSet): ReadonlySet<string> {
  const all = [
    ...(plan.pod.spec?.initContainers ?? []),
    ...containersOf(plan).filter(({ name }) => name === container || isCompanion(plan, name)),
  ];
  return new Set(all.flatMap(({ volumeMounts = [] }) => volumeMounts.map(({ name }) => name)));
}

/** What a member of a list of the pod is called. */
export const nameOf = (member: unknown): string =>
  isMapping(member) && typeof member['name'] === 'string' ? member['name'] : '';

/** A daemon of the pod’s own: Kubernetes waits for a native sidecar, and nobody for a plain container. */
export function daemonOf(plan: Plan): 'native' | 'plain' | 'none' {
  const isDaemon = ({ name }: Container): boolean => name === 'dind';
  if (plan.pod.spec?.initContainers?.some(isDaemon)) return 'native';
  return companionsOf(plan).some(isDaemon) ? 'plain' : 'none';
}

export const hasDaemon = (plan: Plan): boolean => daemonOf(plan) !== 'none';
