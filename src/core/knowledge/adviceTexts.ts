import type { AdviceId } from '../model/decision';
import type { Cited } from '../model/source';
import { cite } from './cite';

/** What to do in each kind of situation where nothing fits. Loaded where that is so. */
export const adviceTexts: { readonly [A in AdviceId]: Cited & { readonly text: string } } = {
  exposed: {
    text: 'Nothing here is a wall between code of anybody and a node that others use: what is left would hand it the node. Build the wall first: a cluster or a virtual machine for each job, an external builder that the job only calls, or Kata, which starts a pod in a virtual machine of its own.',
    sources: cite('docker-socket-access', 'owasp-cicd', 'kata-docker', 'daemonless-survey'),
  },
  'no-dockerfile': {
    text: 'None of the approaches here fits. Your images need no Dockerfile: Jib, ko and buildpacks build them at level restricted, without a daemon and without root.',
    sources: cite('k8s-psa-code', 'daemonless-survey'),
  },
  'restricted-builds': {
    text: 'None of the approaches here fits. No Dockerfile builder passes level restricted. What does: a builder elsewhere that your job only calls, or Jib, ko and buildpacks without a Dockerfile.',
    sources: cite('k8s-psa-code', 'buildkit-rootless', 'daemonless-survey'),
  },
  builds: {
    text: 'None of the approaches here fits. At level baseline a Kaniko fork builds Dockerfiles without user namespaces; a builder in a namespace of its own, called from your jobs, is the other way.',
    sources: cite('k8s-psa-code', 'buildkit-rootless', 'daemonless-survey'),
  },
  'builds-and-runs': {
    text: 'None of the approaches here fits: they give a job a Docker daemon, and your answers admit none. Slipway does not compute what is left. For running: containers that are always the same can stand in the agent’s pod, and kubedock answers docker run and Testcontainers with pods; both pass level restricted, and neither builds images. For both: Sysbox runs Docker at level baseline on nodes that may be changed, GKE Sandbox without a privileged container, also on Autopilot; else a cluster or a virtual machine for each job.',
    sources: cite('kubedock', 'sysbox', 'gvisor-gke', 'jenkins-k8s-plugin'),
  },
  runs: {
    text: 'None of the approaches here fits: they give a job a Docker daemon, and your answers admit none. Slipway does not compute what is left. Containers that are always the same can stand in the agent’s pod, and kubedock answers docker run and Testcontainers with pods; both pass level restricted. Sysbox runs Docker at level baseline on nodes that may be changed, GKE Sandbox without a privileged container, also on Autopilot. Else a cluster or a virtual machine for each job remains.',
    sources: cite('kubedock', 'sysbox', 'gvisor-gke', 'jenkins-k8s-plugin'),
  },
  'jobs-unknown': {
    text: 'None of the approaches here fits, whatever your jobs do. What is left depends on that, so answer it first: images can be built without a Dockerfile or by a builder elsewhere, and containers can stand in the agent’s pod; both pass level restricted.',
    sources: cite('k8s-psa-code', 'daemonless-survey', 'jenkins-k8s-plugin'),
  },
};
