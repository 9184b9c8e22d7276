import type { ContainerView } from '../../model/podView';
import type { Detector, Hit, Inspected, RiskFacts, RiskCheck } from '../../model/risk';
import { cite } from '../cite';
import { buildkitdOf } from '../docker/buildkitd';
import { knownHole } from '../docker/buildkitVersions';
import { at, workingContainers } from '../podFacts';

const FLAG = '--allow-insecure-entitlement';

/** Where the flag stands: its own word, the list that holds it, or the variable. */
function flagPath(view: ContainerView): string {
  for (const list of ['args', 'command'] as const) {
    const index = (view.container[list] ?? []).findIndex((word) => word.includes(FLAG));
    if (index >= 0) return at(view.path, list, String(index));
  }
  return at(view.path, 'env', '[BUILDKITD_FLAGS]');
}

/** What a build may ask for: everything, or the node’s network where the pod is in it. */
const isHarmful = (subject: Inspected, entitlement: string): boolean =>
  entitlement === 'security.insecure' ||
  (entitlement === 'network.host' && subject.pod.spec.hostNetwork === true);

const entitled = (subject: Inspected): Hit[] =>
  subject.pod.containers.flatMap((view) => {
    const found = (buildkitdOf(view)?.entitlements ?? []).filter((name) => isHarmful(subject, name));
    return found.length === 0
      ? []
      : [{ path: flagPath(view), message: `builds may ask for ${found.join(' and ')}` }];
  });

const old = (subject: Inspected): Hit[] =>
  workingContainers(subject).flatMap((view) => {
    const message = knownHole(String(view.container.image ?? ''));
    return message === undefined ? [] : [{ path: at(view.path, 'image'), message }];
  });

/** A builder that the pipeline makes for itself, with everything allowed. */
const made = ({ pipeline = '' }: Inspected): Hit[] =>
  pipeline.split('\n').some((line) => line.includes(FLAG) && line.includes('security.insecure'))
    ? [{ path: '/spec', message: 'the pipeline makes a builder that allows security.insecure' }]
    : [];

const detect: Detector = (subject) => [...entitled(subject), ...old(subject), ...made(subject)];

/** What the inspection says of the risk. */
const facts: RiskFacts = {
  confidence: 'medium',
  says: 'Whoever writes the Dockerfile, or names its frontend, gets more than a build needs.',
  closed: 'BuildKit has no hole that we know, and allows nothing insecure',
  fromPipeline: true,
  approaches: [
    'dind-same-container',
    'dind-sidecar',
    'buildkit-rootless',
    'buildkit-userns',
    'buildkit-service',
  ],
  mitigations: ['no-entitlement', 'newer-buildkit', 'same-docker-version', 'pin-frontend'],
  sources: cite(
    'buildkit-advisories',
    'buildkit-0.31.2-fixes',
    'moby-buildkit-0.31.2',
    'docker-29-notes',
    'buildkit-config',
  ),
};

export const check: RiskCheck = { detect, facts };
