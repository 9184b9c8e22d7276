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
  'kyaml-kep': {
    title: 'KEP-5295: KYAML, a safer, less ambiguous YAML subset',
    url: 'https://github.com/kubernetes/enhancements/blob/master/keps/sig-cli/5295-kyaml/README.md',
    publisher: 'kubernetes/enhancements',
    checked: '2026-11-26',
    confidence: 'high',
    what: 'the form, its examples, why --- begins each document, the variable KUBECTL_KYAML',
  },
  'kyaml-reference': {
    title: 'KYAML reference',
    url: 'https://kubernetes.io/docs/reference/encodings/kyaml/',
    publisher: 'Kubernetes',
    checked: '2026-11-26',
    confidence: 'high',
    what: 'alpha in 1.34, enabled by default in 1.35 as beta',
  },
  'kyaml-code': {
    title: 'sigs.k8s.io/yaml/kyaml: the encoder',
    url: 'https://github.com/kubernetes-sigs/yaml/blob/master/kyaml/kyaml.go',
    publisher: 'kubernetes-sigs/yaml',
    checked: '2026-11-26',
    confidence: 'high',
    what: 'commit aadfabb of 2025-12-13: quotes, brackets, commas, texts of several lines, comments',
  },
} as const satisfies Record<string, Source>;
