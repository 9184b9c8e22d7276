import type { Detector, RiskFacts, RiskCheck } from '../../model/risk';
import { cite } from '../cite';
import { dataVolumes } from '../podFacts';

const detect: Detector = (subject) => {
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

/** What the inspection says of the risk. */
const facts: RiskFacts = {
  moreSources: cite('moby-data-root'),
  says: 'You asked for a shared cache, and the layer store goes with the pod.',
  closed: 'No build step misses a cache that you asked for',
  fromPipeline: true,
  approaches: ['dind-same-container', 'dind-sidecar', 'buildkit-rootless'],
  mitigations: ['registry-cache'],
};

export const check: RiskCheck = { detect, facts };
