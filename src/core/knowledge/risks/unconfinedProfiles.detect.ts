import type { Detector } from '../../model/risk';
import { at, commandText } from '../podFacts';

export const detect: Detector = (subject) => [
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
      ...(context?.procMount === 'Unmasked' ? [{ path: at(view.path, 'securityContext', 'procMount') }] : []),
    ];
  }),
  ...Object.entries(subject.pod.pod.metadata?.annotations ?? {})
    .filter(
      ([key, value]) =>
        key.startsWith('container.apparmor.security.beta.kubernetes.io/') && value === 'unconfined',
    )
    .map(([key]) => ({ path: `/metadata/annotations/${key.replaceAll('/', '~1')}` })),
];
