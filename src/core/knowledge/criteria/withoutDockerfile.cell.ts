import type { CellSource, CellText, CriterionAbout, CriterionRow } from '../../model/criterion';
import { cite } from '../cite';
import { each, ownDaemons, toolOf, type ByTool } from '../tools';

const withDaemon: CellText = {
  word: 'Yes',
  phrase: 'pack finds its daemon',
  text: 'Tools that need a Docker API, such as pack or the image goals of build plugins, find one here. Jib, ko and the creator of buildpacks need none and run as well.',
  sources: cite('pack', 'jib'),
};

const otherFrontend: CellText = {
  word: 'Rarely',
  phrase: 'by another frontend',
  text: 'BuildKit can run other frontends than that of Dockerfiles. It is possible, and hardly anybody uses it so.',
  sources: cite('buildkit-readme'),
  confidence: 'medium',
};

const own = (text: string, source: 'jib' | 'ko' | 'buildpacks-creator'): CellText => ({
  word: 'Yes',
  phrase: 'its purpose',
  text,
  sources: cite(source),
});

const cells: ByTool<CellText> = {
  ...each(ownDaemons, withDaemon),
  'node-daemon': withDaemon,
  'remote-daemon': withDaemon,
  buildctl: otherFrontend,
  'buildctl-userns': otherFrontend,
  'buildkit-service': otherFrontend,
  buildx: otherFrontend,
  cloud: otherFrontend,
  buildah: {
    word: 'Yes',
    phrase: 'shell scripts',
    text: 'buildah from, run, copy and commit build an image step by step from a shell script.',
    sources: cite('buildah-build'),
  },
  kaniko: {
    word: 'No',
    text: 'It runs Dockerfiles and nothing else.',
    sources: cite('kaniko-fork'),
  },
  jib: own('The Maven or Gradle build describes the image.', 'jib'),
  ko: own('The import path of the program is all that it needs.', 'ko'),
  buildpacks: own('Buildpacks detect what the checkout holds and build it.', 'buildpacks-creator'),
  platform: {
    word: 'Partly',
    phrase: 'source-to-image',
    text: 'OpenShift’s builds know the strategy source-to-image beside Dockerfiles; other platforms have what somebody installed.',
    sources: cite('openshift-builder'),
    confidence: 'medium',
  },
  kubedock: { word: 'No', text: 'It builds nothing.', sources: cite('kubedock') },
  'pod-containers': {
    word: 'No',
    text: 'It builds no images. Jib, ko and the creator of buildpacks are approaches of their own here.',
    sources: cite('jenkins-k8s-plugin'),
  },
};

const cell: CellSource = { from: 'record', of: (variant) => cells[toolOf(variant)] };

/** The row as the matrix shows it. */
const about: CriterionAbout = {
  title: 'Build without a Dockerfile',
  group: 'capability',
  sources: cite(
    'pack',
    'buildah-build',
    'kaniko-fork',
    'jib',
    'ko',
    'buildpacks-creator',
    'openshift-builder',
  ),
  changed: [],
};

export const row: CriterionRow = { cell, about };
