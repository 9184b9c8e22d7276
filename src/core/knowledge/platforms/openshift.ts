import type { Platform } from '../../model/platform';
import { cite } from '../cite';

export const openshift: Platform = {
  id: 'openshift',
  title: 'OpenShift, OKD, ROSA',
  fixes: [
    { question: 'runtime', to: ['cri-o'], why: 'OpenShift runs CRI-O.', sources: cite('openshift-scc') },
    {
      question: 'nodeOs',
      to: ['rhcos', 'other'],
      why: 'OpenShift nodes run RHEL CoreOS or RHEL.',
      sources: cite('openshift-scc'),
      confidence: 'medium',
    },
    {
      question: 'podSecurity',
      to: ['restricted'],
      isDefault: true,
      why: 'OpenShift gives every user the SCC restricted-v2 unless an administrator grants another.',
      sources: cite('openshift-scc'),
    },
  ],
  admission: {
    name: 'The SCC restricted-v2 of OpenShift',
    whoCanChange: 'An administrator can grant the service account of the jobs another SCC.',
    sources: cite('openshift-scc'),
  },
  sandboxes: [
    {
      sandbox: 'kata',
      runtimeClass: 'kata',
      sources: cite('openshift-sandboxed'),
      confidence: 'medium',
    },
  ],
  ownBuild: {
    apiVersion: 'build.openshift.io/v1',
    kind: 'BuildConfig',
    sources: cite('openshift-builder'),
  },
  sources: cite('openshift-scc'),
  changed: [],
};
