import type { ContainerView } from '../../model/podView';
import type { Detector, Hit, Inspected, RiskFacts, RiskCheck } from '../../model/risk';
import { cite } from '../cite';
import { buildsElsewhere } from '../docker/builders';
import { calledBy } from '../docker/external';
import { callsScripts, pipelineLines } from '../docker/pipeline';
import { at, dataVolumes, isDockerSocket, lastingField, nodeSockets, workingContainers } from '../podFacts';

/** Where build tools keep what they fetch. */
const cacheFolder = /(^|\/)(\.m2|\.gradle|\.npm|\.cache|\.cargo|\.ivy2|\.yarn|\.pnpm-store|caches?)(\/|$)/;

/** Volumes that outlive the pod and keep layers or packages: the next build takes what this one left. */
function volumes(subject: Inspected): Hit[] {
  const layers = new Set(dataVolumes(subject).map(({ volume }) => volume?.volume.name));
  return subject.pod.volumes.flatMap((volume) => {
    const field = lastingField(volume);
    const mounts = subject.pod.containers
      .flatMap((view) => view.mounts)
      .filter(({ name, readOnly }) => name === volume.volume.name && readOnly !== true);
    const cache = mounts.find(({ name, mountPath }) => layers.has(name) || cacheFolder.test(mountPath));
    return field === undefined || !cache
      ? []
      : [{ path: at(volume.path, field), message: `${cache.mountPath} keeps what every build left there` }];
  });
}

const daemonOfNode = (subject: Inspected): Hit[] =>
  nodeSockets(subject)
    .filter(isDockerSocket)
    .map((volume) => ({
      path: at(volume.path, 'hostPath'),
      message: 'the node’s daemon keeps one cache for all jobs',
    }));

/** Builds of a platform run in pods of their own, whose store ends with them. */
const hasSharedStore = (view: ContainerView): boolean =>
  buildsElsewhere(view) || /\/(ssh|cloud)$/.test(calledBy(view)?.ref ?? '');

/** A builder or a daemon elsewhere: what one client leaves in its store, cache mounts too, the next one finds. */
const builderOfAll = (subject: Inspected): Hit[] =>
  subject.pod.containers.filter(hasSharedStore).map((view) => ({
    path: view.path,
    message: `the builder that ${view.name} calls keeps one cache for all who call it`,
  }));

/** A pipeline that looks at its branch may keep them apart: nothing is said of it. */
const knowsBranch =
  /\b(BRANCH_NAME|GIT_BRANCH|CHANGE_ID|CHANGE_TARGET|CI_COMMIT_BRANCH|CI_COMMIT_REF_SLUG|GITHUB_REF\w*|changeRequest)\b|\bbranch\s/;

const exported = /\s(?:--(?:cache-to|export-cache|cache-repo)|-cache-image)[=\s]\s*(\S+)/;

/** The place to which a line exports its cache, where it is one place for all branches. */
function sharedReference(line: string): string | undefined {
  const value = exported.exec(line)?.[1];
  if (value === undefined || (/\btype=/.test(value) && !/\btype=(registry|s3|azblob)\b/.test(value)))
    return undefined;
  const named =
    /\b(?:ref|name|bucket)=([^,\s]+)/.exec(value)?.[1] ?? (value.includes('=') ? undefined : value);
  // A variable in its last part may be the branch.
  return named === undefined || named.slice(named.lastIndexOf('/')).includes('$') ? undefined : named;
}

function references(subject: Inspected): Hit[] {
  if (knowsBranch.test(subject.pipeline ?? '')) return [];
  const found = pipelineLines(subject).flatMap((line) => sharedReference(line) ?? []);
  return [...new Set(found)].map((reference) => ({
    path: workingContainers(subject)[0]?.path ?? '/spec',
    message: `builds of every branch write ${reference} in the pipeline`,
  }));
}

const detect: Detector = (subject) => {
  const node = daemonOfNode(subject);
  const elsewhere = [...node, ...builderOfAll(subject)];
  return [...elsewhere, ...volumes(subject), ...(elsewhere.length > 0 ? [] : references(subject))];
};

/** What the inspection says of the risk. */
const facts: RiskFacts = {
  says: 'A cache hit is not run again: what one branch put there ends up in the release of another.',
  closed: 'No cache that builds of another trust write',
  fromPipeline: true,
  approaches: [
    'dind-same-container',
    'docker-socket',
    'dind-sidecar',
    'buildkit-rootless',
    'buildkit-userns',
    'buildkit-service',
    'buildah-rootless',
    'kaniko-fork',
    'language-builder',
    'kubedock',
    'pod-containers',
    'external-builder',
  ],
  mitigations: ['cache-per-trust', 'no-shared-cache', 'leave-node-socket'],
  isUnsure: callsScripts,
  sources: cite('owasp-cicd', 'docker-buildx-cache', 'classic-builder-cache'),
  confidence: 'medium',
};

export const check: RiskCheck = { detect, facts };
