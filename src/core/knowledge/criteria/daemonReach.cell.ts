import type { Cell, CellSource, CriterionAbout, CriterionRow } from '../../model/criterion';
import { cite } from '../cite';
import { toolOf, type Tool } from '../tools';

/** What is called over a network, or answers with pods: who may call it does not stand in the pod alone. */
const elsewhere: Readonly<Partial<Record<Tool, Cell>>> = {
  'remote-daemon': {
    rating: 'partly',
    word: 'Holders of the SSH key',
    phrase: 'root on that machine',
    text: 'Whoever holds the key may use Docker’s socket on the other machine, and with it is root there. Every agent that mounts the key is one of them.',
    sources: cite('docker-ssh', 'docker-socket-access'),
  },
  kubedock: {
    rating: 'partly',
    word: 'The pod’s containers',
    phrase: 'they can start pods',
    text: 'Whoever calls kubedock starts pods in the namespace, with the rights of its Role and no more. It has no power on the node.',
    risks: ['service-account-token-mounted'],
    sources: cite('kubedock'),
  },
  'buildkit-service': {
    rating: 'partly',
    word: 'Holders of a certificate',
    phrase: 'all are equal',
    text: 'The builder asks for a client certificate. All who hold one are equal: they share its cache and its load, and nothing tells tenants apart.',
    sources: cite('buildkit-k8s-examples', 'buildkit-readme'),
  },
  buildx: {
    rating: 'partly',
    word: 'Who may exec',
    phrase: 'in the builder’s namespace',
    text: 'The way to the builder is an exec of the API server. Whoever may exec in that namespace controls the builders in it, so they need one of their own.',
    sources: cite('buildx-kubernetes'),
  },
  cloud: {
    rating: 'partly',
    word: 'Holders of the token',
    phrase: 'of your organisation',
    text: 'The vendor asks for a token, which every agent that builds holds.',
    sources: cite('docker-build-cloud'),
    confidence: 'medium',
  },
  platform: {
    rating: 'good',
    word: 'The account’s rights',
    phrase: 'checked by the API server',
    text: 'There is no daemon to call. Whoever may create builds in the namespace can build, and the API server checks that.',
    sources: cite('openshift-builder'),
    confidence: 'medium',
  },
};

const cell: CellSource = {
  from: 'manifest',
  of: ({ reach }, _, variant) => {
    const other = elsewhere[toolOf(variant)];
    if (other) return other;
    const named = reach.callers.join(', ');
    switch (reach.daemon) {
      case 'none':
        return {
          rating: 'none',
          word: 'Nobody',
          phrase: 'no daemon',
          text: 'Nothing listens for calls: what builds is started for one build and ends with it.',
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
