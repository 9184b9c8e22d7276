import type { CellSource, CellText, CriterionAbout, CriterionRow } from '../../model/criterion';
import { cite } from '../cite';
import { builders, each, ownDaemons, toolOf, type ByTool } from '../tools';

const unseen: CellText = {
  word: 'No',
  phrase: 'the daemon pulls what it likes',
  text: 'A policy on registries or signatures sees the images of the pod. What the daemon pulls for docker run and FROM passes no admission: only an egress rule or a proxy stops it. A mirror in the node’s runtime does not apply to it either.',
  sources: cite('kubelet-foreign', 'owasp-cicd'),
};

const baseImages: CellText = {
  word: 'Not for FROM',
  phrase: 'one builder to watch',
  text: 'Admission sees the builder’s image, not the base images of a build. A mirror or a rule can be set in the builder, and an egress rule enforces it.',
  sources: cite('buildkit-readme', 'owasp-cicd'),
};

const base = (text: string, source: 'jib' | 'ko' | 'buildpacks-creator'): CellText => ({
  word: 'One base image',
  phrase: 'named in the build',
  text,
  sources: cite(source),
});

const asPods = (text: string, source: 'kubedock' | 'jenkins-k8s-plugin'): CellText => ({
  word: 'Yes',
  phrase: 'every image is a pod’s',
  text,
  sources: cite(source),
});

const cells: ByTool<CellText> = {
  ...each(ownDaemons, unseen),
  ...each(builders, baseImages),
  'authz-plugin': {
    ...unseen,
    text: 'The plugin sees the names of pulled images, and could refuse some. Builds go over gRPC, which no plugin sees, so FROM takes what it likes.',
    sources: cite('docker-authz-docs', 'kubelet-foreign'),
  },
  'node-daemon': unseen,
  'remote-daemon': {
    ...unseen,
    phrase: 'another machine pulls',
    text: 'The machine pulls what jobs ask for. No admission and no egress rule of this cluster applies to it.',
    sources: cite('docker-ssh', 'owasp-cicd'),
    confidence: 'medium',
  },
  'buildkit-service': {
    ...baseImages,
    phrase: 'one place for all builds',
    text: 'Admission does not see base images, but mirrors stand in the configuration of one builder, and one egress rule covers the builds of all agents.',
    sources: cite('buildkit-readme', 'owasp-cicd'),
  },
  jib: base(
    'Jib pulls the one base image that the build file names. Admission does not see that; a review of the file does.',
    'jib',
  ),
  ko: base(
    'ko pulls the one base image of its configuration, by default one of Chainguard. Admission does not see that; a review of the file does.',
    'ko',
  ),
  buildpacks: base(
    'The builder’s image stands in the pod, where admission sees it; the run image that it names is pulled unseen.',
    'buildpacks-creator',
  ),
  cloud: {
    ...unseen,
    phrase: 'the vendor’s machines pull',
    text: 'Base images are pulled outside the cluster, where neither admission nor an egress rule of yours applies.',
    sources: cite('docker-build-cloud', 'owasp-cicd'),
    confidence: 'medium',
  },
  kubedock: asPods(
    'Each container of a test is a pod, so the policies of the namespace see its image.',
    'kubedock',
  ),
  'pod-containers': asPods(
    'Every image stands in the pod, so the policies of the namespace see all of them.',
    'jenkins-k8s-plugin',
  ),
};

const cell: CellSource = { from: 'record', of: (variant) => cells[toolOf(variant)] };

/** The row as the matrix shows it. */
const about: CriterionAbout = {
  title: 'Policies see the images',
  note: 'registries, signatures',
  group: 'security',
  sources: cite('kubelet-foreign', 'owasp-cicd'),
  changed: [],
};

export const row: CriterionRow = { cell, about };
