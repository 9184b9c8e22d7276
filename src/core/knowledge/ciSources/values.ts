import type { Source } from '../../model/source';

const checked = '2026-11-26';

/** What typed values have to look like, and where they go. */
export const valueSources = {
  'k8s-validation': {
    title: 'Kubernetes apimachinery: validation of names, label keys and label values',
    url: 'https://github.com/kubernetes/apimachinery/blob/master/pkg/util/validation/validation.go',
    publisher: 'Kubernetes',
    checked,
    confidence: 'high',
    what: 'validation.go and validation_test.go at eed236c',
  },
  'k8s-quantity': {
    title: 'Kubernetes apimachinery: the grammar of quantities',
    url: 'https://github.com/kubernetes/apimachinery/blob/master/pkg/api/resource/quantity.go',
    publisher: 'Kubernetes',
    checked,
    confidence: 'high',
    what: 'quantity.go and suffix.go at eed236c',
  },
  'k8s-images': {
    title: 'Kubernetes: names of images, and imagePullSecrets of the pod’s own namespace',
    url: 'https://kubernetes.io/docs/concepts/containers/images/',
    publisher: 'Kubernetes',
    checked,
    confidence: 'high',
  },
  'distribution-reference': {
    title: 'distribution/reference: the grammar of image references, and what a short name means',
    url: 'https://github.com/distribution/reference/blob/main/reference.go',
    publisher: 'CNCF Distribution',
    checked,
    confidence: 'high',
    what: 'regexp.go, normalize.go and reference_test.go at 0965666',
  },
  'docker-cli-login': {
    title: 'docker/cli: the address under which a login for Docker Hub is kept',
    url: 'https://github.com/docker/cli/blob/master/cli/command/registry/logout.go',
    publisher: 'Docker',
    checked,
    confidence: 'high',
    what: 'logout.go at 0718529; that the other builders look under this address was not read again',
  },
  'harbor-proxy': {
    title: 'Harbor: a proxy cache is a project for one registry',
    url: 'https://goharbor.io/docs/latest/administration/configure-proxy-cache',
    publisher: 'Harbor',
    checked,
    confidence: 'medium',
    what: 'an excerpt of the page',
  },
  'ecr-pull-through': {
    title: 'Amazon ECR: pulling through a cache, with a prefix for each registry',
    url: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/pull-through-cache-private-wildcards.html',
    publisher: 'Amazon Web Services',
    checked,
    confidence: 'medium',
    what: 'an excerpt of the page',
  },
} as const satisfies Record<string, Source>;
