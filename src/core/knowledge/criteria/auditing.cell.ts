import type { CellSource, CriterionAbout, CriterionRow } from '../../model/criterion';
import { cite } from '../cite';

const cell: CellSource = {
  from: 'manifest',
  of: ({ risks }) =>
    risks.includes('docker-api-audit-blind-spot')
      ? {
          rating: 'bad',
          word: 'No',
          phrase: 'the log stops at the pod',
          text: 'What the daemon pulls, starts and mounts passes neither admission nor the audit log.',
          risks: ['docker-api-audit-blind-spot'],
          sources: cite('kubelet-foreign', 'owasp-cicd'),
        }
      : {
          rating: 'good',
          word: 'Yes',
          phrase: 'no containers beside the pod',
          text: 'Nothing runs beside the containers of the pod. What RUN steps do inside a build is in the build’s log only.',
          sources: cite('buildkit-rootless'),
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
