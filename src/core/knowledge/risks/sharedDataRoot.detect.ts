import type { Detector } from '../../model/risk';
import { at, dataVolumes } from '../podFacts';

export const detect: Detector = (subject) =>
  dataVolumes(subject).flatMap(({ volume }) => {
    if (volume?.volume.hostPath)
      return [{ path: at(volume.path, 'hostPath'), message: 'a directory of the node' }];
    if (volume?.volume.persistentVolumeClaim)
      return [
        { path: at(volume.path, 'persistentVolumeClaim'), message: 'a claim that another pod may mount' },
      ];
    return [];
  });
