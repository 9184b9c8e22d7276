import type { Detector } from '../../model/risk';
import { at, dataVolumes, workingContainers } from '../podFacts';

export const detect: Detector = (subject) => [
  ...workingContainers(subject)
    .filter((view) => view.container.resources?.limits?.['ephemeral-storage'] === undefined)
    .map((view) => ({ path: view.path, message: `no limit for ephemeral-storage in ${view.name}` })),
  ...dataVolumes(subject).flatMap(({ volume }) =>
    volume?.volume.emptyDir && volume.volume.emptyDir.sizeLimit === undefined
      ? [{ path: at(volume.path, 'emptyDir'), message: 'no sizeLimit' }]
      : [],
  ),
];
