import type { Path } from '../model/path';
import type { AddedByPlatform } from '../model/render';
import { cite } from './cite';

/** Why the parts of a controller cannot express a plan. */
export const controllerRefusals = {
  onAgents: 'Your jobs run in agent pods: nothing of the controller changes.',
  engineInside:
    'The engine would run inside the controller’s own container, privileged and as root, from an image that you build: nobody should begin that way today.',
  otherContainers:
    'Steps on the controller run in its own container and cannot enter another one, and this approach builds in one of its own.',
  wallAround: 'What stands around the pod here would stand around the whole controller.',
  testsApart: 'Tests run in a container of their own, which steps on the controller cannot enter.',
  groupUnknown:
    'The controller would have to run as root to reach the socket: set the group of the socket on your nodes first, with the option “Socket group”.',
} as const;

/** The steps from builds on the controller to builds in agent pods, each of which leaves a system that works. */
export const controllerMigration = [
  'take the pod template (JCasC template, or Helm values) into the configuration of the cloud. Nothing that runs changes.',
  'in one pipeline, ask for the label of the template in place of built-in, and put its steps into container blocks, as the Jenkinsfile beside the template has them.',
  'move the other pipelines one by one. Both ways work side by side.',
  'set the executors of the built-in node to 0: a pipeline that was forgotten waits in the queue instead of running here.',
  'take the parts of this file away again, and give the namespace of Jenkins its stricter Pod Security level back.',
  'renew the credentials that Jenkins holds: every build that ran here could read them.',
] as const;

/** What the controller has in place of what the pod of an agent has. `workspaces`: the mounts of the checkout. */
export const controllerAdds = (workspaces: readonly Path[]): readonly AddedByPlatform[] => [
  {
    text: 'The pod is that of the controller: its name, its account and token, how it restarts and how long it may take to stop are those of its StatefulSet. The token is mounted into the daemon too.',
    instead: [
      '/apiVersion',
      '/kind',
      '/metadata',
      '/spec/automountServiceAccountToken',
      '/spec/restartPolicy',
      '/spec/terminationGracePeriodSeconds',
    ],
    sources: cite('jenkins-helm-statefulset'),
  },
  {
    text: 'Steps run in the controller’s own container, which takes the place of the agent and of the client: with its user, its resources and its file access.',
    instead: [
      '/spec/containers/[jnlp]',
      '/spec/containers/[docker]/name',
      '/spec/containers/[docker]/command',
      '/spec/containers/[docker]/resources',
      '/spec/containers/[docker]/securityContext',
    ],
    sources: cite('jenkins-controller-isolation', 'jenkins-helm-statefulset'),
  },
  {
    text: 'The checkout lies below /var/jenkins_home/workspace. The daemon gets that directory at the same path, and nothing else of the home of Jenkins; where the chart has persistence.subPath, put it before the sub-path of that mount.',
    instead: [
      '/spec/volumes/[workspace-volume]',
      '/spec/containers/[docker]/volumeMounts/[workspace-volume]',
      ...workspaces,
    ],
    sources: cite('jenkins-helm-statefulset', 'jenkins-helm'),
  },
  {
    text: 'The pod of the controller is ready only while the daemon is: until then its Service sends nobody to Jenkins.',
    sources: cite('k8s-pod-lifecycle', 'k8s-probes'),
  },
];
