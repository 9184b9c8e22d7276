import type { Detector } from '../../model/risk';
import { dataVolumes } from '../podFacts';

export const detect: Detector = (subject) =>
  dataVolumes(subject).flatMap(({ owner, volume, mountPath }) =>
    volume ? [] : [{ path: owner.path, message: `nothing mounted at ${mountPath}` }],
  );
