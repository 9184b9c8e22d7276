import type { Detector } from '../../model/risk';
import { at, workingContainers } from '../podFacts';

export const detect: Detector = (subject) =>
  workingContainers(subject)
    .filter(
      (view) =>
        view.container.resources?.limits?.['memory'] === undefined ||
        view.container.resources.requests?.['cpu'] === undefined,
    )
    .map((view) => ({
      path: view.container.resources ? at(view.path, 'resources') : view.path,
      message: `container ${view.name}`,
    }));
