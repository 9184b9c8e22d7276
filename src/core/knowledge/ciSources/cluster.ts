import type { Source } from '../../model/source';

export const clusterSources = {
  'posix-shell': {
    title: 'POSIX.1-2024: shell command language, set and trap',
    url: 'https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html',
    publisher: 'The Open Group',
    checked: '2026-11-26',
    confidence: 'medium',
    what: 'not opened; set -eu and trap … EXIT were run in dash',
  },
  'k8s-secret-files': {
    title: 'kubectl reference: create secret generic',
    url: 'https://kubernetes.io/docs/reference/kubectl/generated/kubectl_create/kubectl_create_secret_generic/',
    publisher: 'Kubernetes',
    checked: '2026-11-26',
    confidence: 'high',
    what: '--from-file=key=path: the value is the content of the file',
  },
  'k8s-jobs': {
    title: 'Jobs: backoffLimit, activeDeadlineSeconds, ttlSecondsAfterFinished',
    url: 'https://kubernetes.io/docs/concepts/workloads/controllers/job/',
    publisher: 'Kubernetes',
    checked: '2026-11-26',
    confidence: 'high',
  },
  'k8s-init-containers': {
    title: 'Init containers: one after the other, before the containers',
    url: 'https://kubernetes.io/docs/concepts/workloads/pods/init-containers/',
    publisher: 'Kubernetes',
    checked: '2026-11-26',
    confidence: 'high',
  },
  'k8s-downward-api': {
    title: 'Downward API: metadata.name as a variable',
    url: 'https://kubernetes.io/docs/concepts/workloads/pods/downward-api/',
    publisher: 'Kubernetes',
    checked: '2026-11-26',
    confidence: 'high',
  },
  'k8s-expansion': {
    title: 'expand.go: $(NAME) and $$ in command and args',
    url: 'https://github.com/kubernetes/kubernetes/blob/master/third_party/forked/golang/expansion/expand.go',
    publisher: 'kubernetes/kubernetes',
    checked: '2026-11-26',
    confidence: 'high',
  },
} as const satisfies Record<string, Source>;
