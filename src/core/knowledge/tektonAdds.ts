import type { Path } from '../model/path';
import type { AddedByPlatform } from '../model/render';
import { cite } from './cite';

/** What a Task and its TaskRun leave out of a pod. */
export interface LeftOut {
  /** The commands with which containers wait for steps. */
  readonly waiting: readonly Path[];
  /** Containers in which nothing runs. */
  readonly idle: readonly Path[];
  /** What makes a sidecar a native one. */
  readonly native: readonly Path[];
  /** Ids of steps that wait for a sidecar. */
  readonly superfluous: readonly string[];
  readonly hasSidecars: boolean;
  readonly hasUserNamespace: boolean;
}

/** What Tekton adds to the pod, writes in place of what the plan has, or has no field for. */
export const tektonAdds = ({
  waiting,
  idle,
  native,
  superfluous,
  hasSidecars,
  hasUserNamespace,
}: LeftOut): readonly AddedByPlatform[] => [
  {
    text: 'Makes the pod itself and names it after the TaskRun; its containers are called step- or sidecar- and the names that stand here.',
    sources: cite('tekton-pod-code'),
    instead: ['/apiVersion', '/kind', '/metadata/name'],
  },
  {
    text: 'Sets restartPolicy Never on every pod. It has no field for the time that containers get to end: that stays at the 30 seconds of Kubernetes.',
    sources: cite('tekton-pod-code', 'tekton-pod-templates'),
    instead: ['/spec/restartPolicy', '/spec/terminationGracePeriodSeconds'],
  },
  ...(waiting.length > 0
    ? [
        {
          text: 'Makes a container of each step, whose process is the script of the step. The command with which a container waits for somebody to start commands in it is left out.',
          sources: cite('tekton-container-types', 'tekton-script-code'),
          instead: waiting,
        },
      ]
    : []),
  ...(idle.length > 0
    ? [
        {
          text: 'Starts nothing in a container that already runs. One that only waits, and that no step uses, is left out.',
          sources: cite('tekton-container-types'),
          instead: idle,
        },
      ]
    : []),
  ...(native.length > 0
    ? [
        {
          text: 'Decides by itself what a sidecar is: a plain container, or with the flag enable-kubernetes-sidecar a native one. The line that asks for a native one is left out, because in a plain container the API server refuses it.',
          sources: cite('tekton-pod-code', 'tekton-feature-flags'),
          instead: native,
        },
      ]
    : []),
  ...(superfluous.length > 0
    ? [
        {
          text: 'Waits for the startup probe of every sidecar before the first step, so a step that waits for one is left out.',
          sources: cite('tekton-feature-flags', 'tekton-pod-code'),
          insteadOfSteps: superfluous,
        },
      ]
    : []),
  ...(hasSidecars
    ? [
        {
          text: 'Holds the first step back until every sidecar is ready, unless the flag await-sidecar-readiness is off, and ends sidecars after the last step by replacing their image by one that does nothing. A sidecar with a command cannot start that image: kubectl get pods then says Error, and the TaskRun is right.',
          sources: cite('tekton-feature-flags', 'tekton-sidecar-stop', 'tekton-taskruns'),
        },
      ]
    : []),
  {
    text: 'Adds init containers of its own: prepare, place-scripts and working-dir-initializer. Only with the flag set-security-context, which is off by default, have they the fields that a namespace at Pod Security level restricted asks for; without it such a namespace refuses the pod.',
    sources: cite('tekton-pod-code', 'tekton-init-security', 'tekton-feature-flags'),
  },
  {
    text: 'Adds volumes below /tekton and an empty /workspace, labels and annotations of its own, and a deadline of one and a half times the timeout.',
    sources: cite('tekton-pod-code'),
  },
  {
    text: 'Copies Secrets of the service account that are annotated for Git or a registry into every step, unless the flag disable-creds-init is on. Without a name in the TaskRun the service account is the one that the administrator chose, default by default.',
    sources: cite('tekton-auth', 'tekton-pod-code'),
  },
  {
    text: 'Fills fields of the pod template that are left out from default-pod-template, if the administrator has set one.',
    sources: cite('tekton-pod-templates', 'tekton-pod-template-type'),
  },
  ...(hasUserNamespace
    ? [
        {
          text: 'Knows hostUsers in a pod template from version 1.9 on. Its webhook refuses fields that it does not know, so an older one says so and starts nothing.',
          sources: cite('tekton-pod-template-type', 'tekton-webhook'),
        },
      ]
    : []),
];
