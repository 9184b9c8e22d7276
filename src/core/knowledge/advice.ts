import type { Advice, Reconsidered } from '../model/decision';
import type { Environment } from '../model/environment';
import type { Cited } from '../model/source';
import { cite } from './cite';
import { certainlyRunsContainers } from './conditions';

/** What the advice depends on. */
interface Situation {
  readonly environment: Environment;
  /** Something is not blocked, and code of anybody on shared nodes forbids to recommend it. */
  readonly exposed: boolean;
  readonly builds: boolean;
  readonly runs: boolean;
}

/** What to do in one kind of situation where nothing fits. */
export interface AdviceCase extends Cited {
  readonly id: string;
  readonly when: (situation: Situation) => boolean;
  readonly text: string;
}

/** The first case that holds is shown; the last one always does. */
export const adviceCases: readonly AdviceCase[] = [
  {
    id: 'exposed',
    when: ({ exposed }) => exposed,
    text: 'Nothing here is a wall between code of anybody and a node that others use: what is left would hand it the node. Build the wall first: a cluster or a virtual machine for each job, an external builder that the job only calls, or Kata, which starts a pod in a virtual machine of its own.',
    sources: cite('docker-socket-access', 'owasp-cicd', 'kata-docker', 'daemonless-survey'),
  },
  {
    id: 'no-dockerfile',
    when: ({ builds, runs, environment }) =>
      builds && !runs && environment.answers.dockerfile === 'replaceable',
    text: 'None of the approaches here fits. Your images need no Dockerfile: Jib, ko and buildpacks build them at level restricted, without a daemon and without root.',
    sources: cite('k8s-psa-code', 'daemonless-survey'),
  },
  {
    id: 'restricted-builds',
    when: ({ builds, runs, environment }) =>
      builds && !runs && environment.possible.podSecurity.every((level) => level === 'restricted'),
    text: 'None of the approaches here fits. No Dockerfile builder passes level restricted. What does: a builder elsewhere that your job only calls, or Jib, ko and buildpacks without a Dockerfile.',
    sources: cite('k8s-psa-code', 'buildkit-rootless', 'daemonless-survey'),
  },
  {
    id: 'builds',
    when: ({ builds, runs }) => builds && !runs,
    text: 'None of the approaches here fits. At level baseline a Kaniko fork builds Dockerfiles without user namespaces; a builder in a namespace of its own, called from your jobs, is the other way.',
    sources: cite('k8s-psa-code', 'buildkit-rootless', 'daemonless-survey'),
  },
  {
    id: 'builds-and-runs',
    when: ({ builds, runs }) => builds && runs,
    text: 'None of the approaches here fits: they give a job a Docker daemon, and your answers admit none. Slipway does not compute what is left. For running: containers that are always the same can stand in the agent’s pod, and kubedock answers docker run and Testcontainers with pods; both pass level restricted, and neither builds images. For both: Sysbox runs Docker at level baseline on nodes that may be changed, GKE Sandbox without a privileged container, also on Autopilot; else a cluster or a virtual machine for each job.',
    sources: cite('kubedock', 'sysbox', 'gvisor-gke', 'jenkins-k8s-plugin'),
  },
  {
    id: 'runs',
    when: ({ runs }) => runs,
    text: 'None of the approaches here fits: they give a job a Docker daemon, and your answers admit none. Slipway does not compute what is left. Containers that are always the same can stand in the agent’s pod, and kubedock answers docker run and Testcontainers with pods; both pass level restricted. Sysbox runs Docker at level baseline on nodes that may be changed, GKE Sandbox without a privileged container, also on Autopilot. Else a cluster or a virtual machine for each job remains.',
    sources: cite('kubedock', 'sysbox', 'gvisor-gke', 'jenkins-k8s-plugin'),
  },
  {
    id: 'jobs-unknown',
    when: () => true,
    text: 'None of the approaches here fits, whatever your jobs do. What is left depends on that, so answer it first: images can be built without a Dockerfile or by a builder elsewhere, and containers can stand in the agent’s pod; both pass level restricted.',
    sources: cite('k8s-psa-code', 'daemonless-survey', 'jenkins-k8s-plugin'),
  },
];

/** Who can change what else runs on the nodes, where that alone forbids a recommendation. Source: k8s-labels. */
export const whoChangesTenancy =
  'Whoever runs the cluster can give CI nodes of its own, behind a taint, or a cluster of its own: what a hostile job reaches is smaller then, and it is root there all the same.';

/** What to do where nothing can be recommended: the way out, and which answers to reconsider. */
export function advice(
  environment: Environment,
  exposed: boolean,
  reconsider: readonly (readonly Reconsidered[])[],
): Advice {
  const builds = environment.members.jobs['build-image'] === 'yes';
  const situation = { environment, exposed, builds, runs: certainlyRunsContainers(environment) };
  const found = adviceCases.find(({ when }) => when(situation)) ?? adviceCases.at(-1);
  if (!found) throw new Error('there is no advice');
  return { text: found.text, reconsider, sources: found.sources };
}
