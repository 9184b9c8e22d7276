import type { CellSource, CriterionAbout, CriterionRow } from '../../model/criterion';
import { cite } from '../cite';

const cell: CellSource = {
  from: 'manifest',
  of: ({ reach }) => {
    const named = reach.callers.join(', ');
    switch (reach.daemon) {
      case 'none':
        return {
          rating: 'none',
          word: 'Nobody',
          phrase: 'no daemon',
          text: 'Nothing listens. The builder is started for one build and ends with it.',
          sources: cite('buildctl-daemonless'),
        };
      case 'own-process':
        return {
          rating: 'partly',
          word: 'Every step',
          phrase: `in container ${named}`,
          text: 'Steps and daemon share a container, so every process of a step can call it.',
          sources: cite('dind-entrypoint'),
        };
      case 'holders':
        return {
          rating: 'good',
          word: reach.callers.length === 1 ? 'One container' : `${reach.callers.length} containers`,
          phrase: named,
          text: `Only a container that mounts the socket or the client’s keys can call the daemon: ${named}.`,
          risks: ['every-pod-container-is-docker-root'],
          sources: cite('observed-node', 'dind-entrypoint'),
        };
      case 'pod':
        return {
          rating: reach.callers.length > 1 ? 'bad' : 'good',
          word: 'Every container',
          phrase: 'of the pod',
          text: `The port is open on the pod’s loopback address. These containers reach it: ${named}. Containers with --network host reach it too.`,
          risks: ['every-pod-container-is-docker-root'],
          sources: cite('observed-node'),
        };
      case 'network':
        return {
          rating: 'bad',
          word: 'Other pods',
          phrase: 'and every RUN step',
          text: 'The port is open on the pod’s address without TLS.',
          risks: ['daemon-tcp-without-tls', 'build-step-reaches-daemon-api'],
          sources: cite('dind-entrypoint', 'observed-node'),
        };
      case 'node':
        return {
          rating: 'bad',
          word: 'Every socket holder',
          phrase: 'and it serves all teams',
          text: 'The daemon is the node’s. Whoever mounts its socket sees and commands the containers of everybody on that node.',
          risks: ['docker-socket-mount'],
          sources: cite('docker-socket-access', 'k8s-runtime-socket'),
        };
    }
  },
};

/** The row as the matrix shows it. */
const about: CriterionAbout = {
  title: 'Who can call the daemon',
  group: 'security',
  sources: cite('docker-socket-access', 'observed-node'),
  changed: [],
};

export const row: CriterionRow = { cell, about };
