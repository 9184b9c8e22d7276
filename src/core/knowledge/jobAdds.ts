import type { AddedByPlatform } from '../model/render';
import { cite } from './cite';

/** What a Job has of the containers of a plan. */
export interface StepContainers {
  /** Their steps are their process. */
  readonly working: readonly string[];
  /** No step runs in them. */
  readonly idle: readonly string[];
}

const containers = (names: readonly string[], field = ''): string[] =>
  names.map((name) => `/spec/containers/[${name}]${field}`);

/** What is different of the containers where steps are processes of their own: true of a Job and of Argo. */
export const stepsAsProcesses = ({ working, idle }: StepContainers): AddedByPlatform[] => [
  {
    text: 'Each container of steps runs their script, and ends with it, where the pod by itself has a shell that waits.',
    sources: cite('k8s-pod-lifecycle'),
    instead: containers(working, '/command'),
  },
  ...(idle.length > 0
    ? [
        {
          text: `Without ${idle.join(' and ')}: no step runs there, and a container that waits for commands would never end.`,
          sources: cite('k8s-jobs'),
          instead: containers(idle),
        },
      ]
    : []),
];

/** What a Job and its controller make of the pod. */
export const jobAdds = (facts: StepContainers): AddedByPlatform[] => [
  {
    text: 'The Job names its pod itself, after itself, and adds labels with its name and its id.',
    sources: cite('k8s-jobs'),
    instead: ['/apiVersion', '/kind', '/metadata/name'],
  },
  ...stepsAsProcesses(facts),
];
