import type { Detector, RiskFacts, RiskCheck } from '../../model/risk';
import { cite } from '../cite';
import { builderOf, builderRoots } from '../docker/builders';
import { dataVolumes } from '../podFacts';

const builds =
  /\b(docker (buildx )?build|buildctl|buildah (build|bud))\b|\/kaniko\/executor\b|lifecycle\/creator/;
const caches = /--(cache-to|export-cache|cache-repo)|-cache-(image|dir)/;

const detect: Detector = (subject) => {
  if (subject.environment.answers.cache !== 'shared') return [];
  const building = subject.steps.filter((step) => step.commands.some((command) => builds.test(command)));
  const cached = building.some((step) => step.commands.some((command) => caches.test(command)));
  if (building.length === 0 || cached) return [];
  // A builder that unpacks over its own files keeps no layers at all.
  const withoutStore = subject.builders.filter((view) => {
    const name = builderOf(view);
    return name !== undefined && name !== 'buildpacks' && builderRoots(view, name).length === 0;
  });
  const layered = subject.builders.filter((view) => builderOf(view) === 'buildpacks');
  return [
    ...layered.map(({ path }) => ({ path })),
    ...dataVolumes(subject).flatMap(({ owner, volume, claimed }) =>
      claimed || volume?.volume.persistentVolumeClaim ? [] : [{ path: volume?.path ?? owner.path }],
    ),
    ...withoutStore.map((view) => ({ path: view.path, message: `${view.name} keeps no layers` })),
  ];
};

/** What the inspection says of the risk. */
const facts: RiskFacts = {
  says: 'You asked for a shared cache, and the layer store goes with the pod.',
  closed: 'No build step misses a cache that you asked for',
  fromPipeline: true,
  approaches: [
    'dind-same-container',
    'dind-sidecar',
    'buildkit-rootless',
    'buildkit-userns',
    'buildah-rootless',
    'kaniko-fork',
    'language-builder',
  ],
  mitigations: ['registry-cache'],
  sources: cite('docker-buildx-cache', 'moby-data-root'),
};

export const check: RiskCheck = { detect, facts };
