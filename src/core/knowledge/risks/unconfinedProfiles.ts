import type { Risk } from '../../model/risk';
import { at, commandText } from '../podFacts';
import { cite } from '../sources';

export const unconfinedProfiles: Risk = {
  id: 'builder-unconfined-profiles',
  label: 'R47',
  kind: 'security',
  title: 'The builder opts out of its confinement',
  says: 'Rootless is not restricted: no seccomp or AppArmor, or RUN steps beside the builder’s processes.',
  closed: 'Profiles of the runtime stay on',
  severity: { A: 'low', B: 'medium', C: 'medium', D: 'high' },
  approaches: ['buildkit-rootless'],
  detect: (subject) => [
    ...(['seccompProfile', 'appArmorProfile'] as const).flatMap((field) =>
      subject.pod.spec.securityContext?.[field]?.type === 'Unconfined'
        ? [{ path: at('/spec/securityContext', field) }]
        : [],
    ),
    ...subject.pod.containers.flatMap((view) => {
      const context = view.container.securityContext;
      const fields = (['seccompProfile', 'appArmorProfile'] as const).filter(
        (field) => context?.[field]?.type === 'Unconfined',
      );
      const sandbox = (Array.isArray(view.container.env) ? view.container.env : []).find((variable) =>
        /no-process-sandbox/.test(String(variable?.value ?? '')),
      );
      return [
        ...fields.map((field) => ({ path: at(view.path, 'securityContext', field) })),
        ...(sandbox
          ? [{ path: at(view.path, 'env', `[${sandbox.name}]`), message: 'no process sandbox' }]
          : []),
        ...(/no-process-sandbox/.test(commandText(view))
          ? [{ path: at(view.path, 'args'), message: 'no process sandbox' }]
          : []),
        ...(context?.procMount === 'Unmasked'
          ? [{ path: at(view.path, 'securityContext', 'procMount') }]
          : []),
      ];
    }),
    ...Object.entries(subject.pod.pod.metadata?.annotations ?? {})
      .filter(
        ([key, value]) =>
          key.startsWith('container.apparmor.security.beta.kubernetes.io/') && value === 'unconfined',
      )
      .map(([key]) => ({ path: `/metadata/annotations/${key.replaceAll('/', '~1')}` })),
  ],
  mitigations: ['default-profiles', 'dedicated-nodes'],
  checkers: {
    trivy: ['KSV-0104', 'KSV-0030', 'KSV-0002'],
    kubeLinter: ['privilege-escalation-container'],
    checkov: ['CKV_K8S_31', 'CKV_K8S_20'],
    kubescape: ['C-0210', 'C-0055', 'C-0016'],
    cis: ['5.6.2', '5.2.6'],
  },
  sources: cite('buildkit-rootless', 'buildkit-k8s-examples', 'k8s-psa-code', 'checker-rules'),
  changed: [],
};
