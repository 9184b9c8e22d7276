import type { Cell, CellSource, CriterionAbout, CriterionRow } from '../../model/criterion';
import { cite } from '../cite';
import { toolOf, type Tool } from '../tools';

/** What runs elsewhere than in the agent's pod: the manifest of the agent shows nothing of it. */
const elsewhere: Readonly<Partial<Record<Tool, Cell>>> = {
  'remote-daemon': {
    rating: 'bad',
    word: 'No',
    phrase: 'another machine',
    text: 'What the daemon pulls and starts is on a machine that Kubernetes does not know.',
    sources: cite('docker-ssh', 'owasp-cicd'),
    confidence: 'medium',
  },
  cloud: {
    rating: 'bad',
    word: 'No',
    phrase: 'the vendor’s log only',
    text: 'Builds run on machines of the vendor, whose log is the only one.',
    sources: cite('docker-build-cloud', 'owasp-cicd'),
    confidence: 'medium',
  },
  'buildkit-service': {
    rating: 'partly',
    word: 'The builder only',
    phrase: 'not who built what',
    text: 'The builder is a pod that admission and audit log know. What it builds, and for which agent, stands in its own log.',
    sources: cite('buildkit-k8s-examples', 'owasp-cicd'),
  },
  buildx: {
    rating: 'partly',
    word: 'The builder only',
    phrase: 'and each exec into it',
    text: 'The builder is a pod that admission and audit log know, and so is each connection, which is an exec. What it builds stands in its own log.',
    sources: cite('buildx-kubernetes', 'owasp-cicd'),
  },
};

const cell: CellSource = {
  from: 'manifest',
  of: ({ risks }, _, variant) => {
    const other = elsewhere[toolOf(variant)];
    if (other) return other;
    if (risks.includes('docker-api-audit-blind-spot'))
      return {
        rating: 'bad',
        word: 'No',
        phrase: 'the log stops at the pod',
        text: 'What the daemon pulls, starts and mounts passes neither admission nor the audit log.',
        risks: ['docker-api-audit-blind-spot'],
        sources: cite('kubelet-foreign', 'owasp-cicd'),
      };
    return variant.daemon === 'pods'
      ? {
          rating: 'good',
          word: 'Yes',
          phrase: 'each container is a pod',
          text: 'Every container of a test is created through the API server: admission, audit log and quotas see it.',
          sources: cite('kubedock'),
        }
      : {
          rating: 'good',
          word: 'Yes',
          phrase: 'no containers beside the pod',
          text: 'Nothing runs beside pods that Kubernetes knows. What a build does inside is in its own log only.',
          sources: cite('buildkit-rootless'),
        };
  },
};

/** The row as the matrix shows it. */
const about: CriterionAbout = {
  title: 'Kubernetes sees what runs',
  note: 'audit log, policies',
  group: 'everyday',
  sources: cite('kubelet-foreign', 'owasp-cicd'),
  changed: [],
};

export const row: CriterionRow = { cell, about };
