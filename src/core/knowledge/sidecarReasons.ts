import type { Reason, Variant } from '../model/approach';
import { cite } from './cite';
import { runsContainers } from './conditions';

/** Why a daemon at all, and when it can be used. */
export const needsDaemon: Reason = {
  tone: 'good',
  when: runsContainers,
  say: ({ members: { jobs } }) =>
    jobs['run-containers'] === 'yes' || jobs.compose === 'yes' || jobs.testcontainers === 'yes'
      ? 'Your jobs run containers, so they need a daemon. Here the first step waits until it answers.'
      : 'Your scripts call the docker CLI, so they need a daemon. Here the first step waits until it answers.',
  risks: ['daemon-not-ready'],
  sources: cite('docker-image-docs', 'jenkins-launcher', 'k8s-sidecars'),
};

/** Who reaches a daemon on a socket volume. */
export const socketOnly: Reason = {
  tone: 'good',
  say: 'It listens on a socket volume only. No port is open, also not to RUN steps.',
  risks: ['hidden-tcp-listener', 'build-step-reaches-daemon-api'],
  sources: cite('observed-node', 'dind-entrypoint'),
};

/** Which container has the rights. */
export const onlyDaemonPrivileged: Reason = {
  tone: 'partly',
  say: 'Only dind is privileged, not the agent. The namespace must still allow it.',
  risks: ['privileged-container', 'namespace-policy-downgraded'],
  sources: cite('docker-image-docs', 'k8s-psa-code'),
};

/** Where the daemon sees the checkout. */
export const workspaceMounted: Reason = {
  tone: 'good',
  when: { question: 'workspace', is: ['docker-run'] },
  say: 'The checkout is mounted at the same path in client and daemon, so docker run -v finds it.',
  risks: ['workspace-path-mismatch-sidecar'],
  sources: cite('dood-bind-paths', 'observed-node'),
};

/** What a privileged daemon beside the steps costs. */
export const price: Variant['price'] = ({ context, certain }) => {
  if (context !== 'D') return 'The price: whoever controls a job can become root on its node.';
  return certain
    ? 'The price: anybody whose code a job runs can become root on the node, one docker command away.'
    : 'The price: whoever controls a job can become root on its node; if your jobs run code of anybody, anybody can.';
};

/** The same for a daemon that runs as user 1000. Source: docker-rootless. */
export const rootlessPrice: Variant['price'] = ({ context, certain }) => {
  if (context !== 'D')
    return 'The price: the daemon’s container is privileged, so node root is harder to reach, not prevented.';
  return certain
    ? 'The price: code of anybody runs beside a privileged container. Its daemon is user 1000, so node root is harder to reach, not prevented.'
    : 'The price: the daemon’s container is privileged, so node root is harder to reach, not prevented; for anybody, if your jobs run code of anybody.';
};
