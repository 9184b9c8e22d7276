import type { Environment } from '../model/environment';
import type { Pod } from '../model/kubernetes';
import type { Step } from '../model/plan';
import type { PodSecurityResult } from '../model/podSecurity';
import { podView, type PodView } from '../model/podView';
import type { Inspected } from '../model/risk';
import { builderOf } from '../knowledge/docker/builders';
import { daemonOf } from '../knowledge/docker/dockerd';
import { isJenkinsAgent } from '../knowledge/podFacts';
import { podSecurity } from '../podSecurity/podSecurity';

/** What is known around a pod that is inspected. */
export interface Surroundings {
  readonly minor: number;
  readonly environment: Environment;
  /** The steps of a plan. */
  readonly steps: readonly Step[];
  /** The names of the claims that the workload of the pod gives it. */
  readonly claims?: readonly string[];
  /** The pipeline of a Jenkinsfile, without the pods in it. */
  readonly jenkinsfile?: string;
}

/** What a pod and the text around it show of its CI system goes before what was answered. */
function ciOf({ containers }: PodView, { environment, jenkinsfile }: Surroundings): Inspected['ci'] {
  if (jenkinsfile !== undefined || containers.some(isJenkinsAgent)) return 'jenkins';
  const { ci } = environment.possible;
  if (!ci.includes('jenkins')) return 'other';
  return ci.length === 1 ? 'jenkins' : 'unknown';
}

/**
 * Takes a pod apart for the detectors: its daemons, its builders, its Pod Security level, what is known around it.
 * `shaped` is the pod without what has another shape than Kubernetes defines; one of ours is that already.
 */
export function subjectOf(
  pod: Pod,
  around: Surroundings,
  shaped: Pod = pod,
): { readonly subject: Inspected; readonly security: PodSecurityResult } {
  const { minor, environment, steps, jenkinsfile, claims = [] } = around;
  const view = podView(shaped);
  const security = podSecurity(pod, minor);
  const daemons = view.containers.flatMap((container) => {
    const daemon = daemonOf(container.container);
    return daemon ? [{ view: container, daemon }] : [];
  });
  const commands = steps.flatMap((step) => step.commands).join('\n');
  return {
    subject: {
      pod: view,
      daemons,
      builders: view.containers.filter((container) => builderOf(container) !== undefined),
      level: security.level,
      environment,
      steps,
      pipeline: steps.length > 0 ? commands : jenkinsfile,
      claims,
      ci: ciOf(view, around),
    },
    security,
  };
}
