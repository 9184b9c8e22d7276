import type { KubernetesObject, Pod } from '../model/kubernetes';
import type { Plan } from '../model/plan';
import type { PodSecurityLevel } from '../model/podSecurity';
import { podInObject } from '../model/podTemplate';
import { builtElsewhere } from '../knowledge/builtElsewhere';
import { fillingOf } from '../plan/fill';
import { levelOf } from '../podSecurity/levelOf';
import { namesOf } from './names';

/** A namespace of a plan: what runs in it, and the level that this needs. */
export interface Tenant {
  readonly namespace: string;
  readonly pod: Pod;
  /** Absent where the platform itself decides what its own pods there may do. */
  readonly level: PodSecurityLevel | undefined;
  readonly isAgents: boolean;
}

/** A pod that is in the plan for nobody to see: what a tool starts, with the images of the reader. */
function startedFor({ preparations, filled, options }: Plan): Pod | undefined {
  if (!preparations.some(({ id }) => id === 'buildx-builder')) return undefined;
  return (fillingOf(filled, options)?.draft(builtElsewhere.buildx) ?? builtElsewhere.buildx) as Pod;
}

/** The platform starts build pods of its own among the agents, which no level of Pod Security describes. */
const hasPlatformBuilds = ({ objects }: Plan): boolean => objects.some(({ kind }) => kind === 'BuildConfig');

const namespaceOf = ({ metadata }: KubernetesObject): string | undefined => metadata?.namespace;

/**
 * The namespaces of a plan with what runs in each: that of the agents, and that of a builder. One in which somebody
 * else’s pods run is not among them: what it must admit is not known here.
 */
export function tenantsOf(plan: Plan): Tenant[] {
  const { agents, builders } = namesOf(plan);
  const others = plan.objects.slice(1).flatMap((object) => {
    const found = podInObject(object);
    const namespace = namespaceOf(object);
    return found && namespace !== undefined && namespace !== agents ? [{ namespace, pod: found.pod }] : [];
  });
  const started = startedFor(plan);
  return [
    {
      namespace: agents,
      pod: plan.pod,
      level: hasPlatformBuilds(plan) ? undefined : levelOf(plan.pod, plan.minor),
      isAgents: true,
    },
    ...[...others, ...(started ? [{ namespace: builders, pod: started }] : [])].map(({ namespace, pod }) => ({
      namespace,
      pod,
      level: levelOf(pod, plan.minor),
      isAgents: false,
    })),
  ];
}
