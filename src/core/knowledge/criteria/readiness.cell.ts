import type { CellSource, CriterionAbout, CriterionRow } from '../../model/criterion';
import { cite } from '../cite';

const cell: CellSource = {
  from: 'manifest',
  of: ({ daemonProbed, reach }) => {
    if (daemonProbed === undefined) {
      return reach.daemon === 'node'
        ? {
            rating: 'good',
            word: 'Always',
            phrase: 'it runs already',
            text: 'The node’s daemon was there before the pod.',
            sources: cite('cri-dockerd'),
          }
        : {
            rating: 'good',
            word: 'Always',
            phrase: 'started by the build',
            text: 'The script starts the builder and waits for it; the manifest gives it more patience than its default.',
            sources: cite('buildctl-daemonless'),
          };
    }
    return daemonProbed
      ? {
          rating: 'good',
          word: 'Always',
          phrase: 'the probe asks docker info',
          text: 'The pod is not ready, or its other containers are not created, until docker info answers. Jenkins starts the build only then.',
          risks: ['daemon-not-ready'],
          sources: cite('jenkins-launcher', 'k8s-sidecars', 'observed-node'),
        }
      : {
          rating: 'bad',
          word: 'Not always',
          phrase: 'nobody waits',
          text: 'Containers start side by side, and the first command can come before the daemon.',
          risks: ['daemon-not-ready'],
          sources: cite('observed-node'),
        };
  },
};

/** The row as the matrix shows it. */
const about: CriterionAbout = {
  title: 'Ready for the first command',
  group: 'everyday',
  sources: cite('jenkins-launcher', 'k8s-sidecars'),
  changed: [],
};

export const row: CriterionRow = { cell, about };
