import type { PlatformNote } from '../../model/platform';
import { cite } from '../cite';

export const notes: readonly PlatformNote[] = [
  {
    topic: 'building',
    says: 'A BuildConfig builds from a directory that the job uploads with oc start-build; the controller starts the build pod, so the job needs no SCC.',
    sources: cite('openshift-builder'),
    confidence: 'medium',
  },
  {
    topic: 'userNamespaces',
    says: 'Red Hat documents user namespaces, and ships the SCC restricted-v3, which asks for one.',
    sources: cite('openshift-userns'),
    confidence: 'medium',
  },
  {
    topic: 'sandbox',
    says: 'OpenShift sandboxed containers bring Kata by an operator, on RHEL CoreOS. We have not run Docker in it.',
    sources: cite('openshift-sandboxed'),
    confidence: 'medium',
  },
  {
    topic: 'admission',
    says: 'restricted-v2 takes its user from the range of the namespace, so an image that needs user 1000 or root needs another SCC.',
    sources: cite('openshift-scc'),
  },
];
