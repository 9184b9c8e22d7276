import type { Confidence, Source } from '../model/source';

interface Thread extends Source {
  readonly confidence: Confidence;
}

/** A public thread in which people show a symptom. Read for the symptom, not for its advice. */
const thread = (repository: string, number: number): Thread => ({
  title: `${repository} #${number}`,
  url: `https://github.com/${repository}/issues/${number}`,
  publisher: repository,
  checked: '2026-11-21',
  confidence: 'high',
});

/** Threads that records cite, by repository and number. */
export const threads = {
  'thread-dind-170': thread('docker-library/docker', 170),
  'thread-dind-201': thread('docker-library/docker', 201),
  'thread-dind-291': thread('docker-library/docker', 291),
  'thread-dind-294': thread('docker-library/docker', 294),
  'thread-dind-296': thread('docker-library/docker', 296),
  'thread-dind-308': { ...thread('docker-library/docker', 308), confidence: 'medium' },
  'thread-arc-174': thread('actions/actions-runner-controller', 174),
  'thread-arc-847': thread('actions/actions-runner-controller', 847),
  'thread-arc-2284': thread('actions/actions-runner-controller', 2284),
  'thread-arc-2490': thread('actions/actions-runner-controller', 2490),
  'thread-arc-3842': thread('actions/actions-runner-controller', 3842),
  'thread-k3s-4789': thread('k3s-io/k3s', 4789),
  'thread-tekton-1929': thread('tektoncd/pipeline', 1929),
  'thread-argo-1426': thread('argoproj/argo-workflows', 1426),
  'thread-moby-45378': thread('moby/moby', 45378),
  'thread-moby-51841': thread('moby/moby', 51841),
  'thread-containerd-3144': thread('containerd/containerd', 3144),
  'thread-containerd-6659': thread('containerd/containerd', 6659),
  'thread-devcontainers-1653': thread('devcontainers/features', 1653),
  'thread-kubernetes-127642': thread('kubernetes/kubernetes', 127642),
  'thread-mesos-159': thread('jenkinsci/mesos-plugin', 159),
  'thread-azents-982': thread('azents/azents', 982),
} as const satisfies Readonly<Record<string, Source>>;
