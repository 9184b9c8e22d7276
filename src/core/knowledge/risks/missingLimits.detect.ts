import type { Detector } from '../../model/risk';
import type { ContainerView } from '../../model/podView';
import { at, nodeSockets, workingContainers } from '../podFacts';

/** A memory limit and a CPU request; where only a limit is set, Kubernetes requests as much (source `k8s-resources`). */
function isBounded({ container: { resources } }: ContainerView): boolean {
  return (
    resources?.limits?.['memory'] !== undefined &&
    (resources.requests?.['cpu'] ?? resources.limits['cpu']) !== undefined
  );
}

export const detect: Detector = (subject) => [
  ...workingContainers(subject)
    .filter((view) => !isBounded(view))
    .map((view) => ({
      path: view.container.resources ? at(view.path, 'resources') : view.path,
      message: `container ${view.name}`,
    })),
  ...nodeSockets(subject).map((volume) => ({
    path: at(volume.path, 'hostPath'),
    message: 'limits of this pod do not reach what the node’s daemon starts',
  })),
];
