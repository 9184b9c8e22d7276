import type { Detector } from '../../model/risk';
import { dataVolumes } from '../podFacts';

export const detect: Detector = (subject) => {
  if (subject.environment.answers.cache !== 'shared') return [];
  const building = subject.steps.filter((step) =>
    step.commands.some((command) => /\b(docker (buildx )?build|buildctl)/.test(command)),
  );
  const cached = building.some((step) =>
    step.commands.some((command) => /--(cache-to|export-cache)/.test(command)),
  );
  if (building.length === 0 || cached) return [];
  return dataVolumes(subject).flatMap(({ owner, volume }) =>
    volume?.volume.persistentVolumeClaim ? [] : [{ path: volume?.path ?? owner.path }],
  );
};
