import type { ContainerView } from '../../model/podView';
import type { Detector, Hit } from '../../model/risk';
import { addedCapabilities, at, commandText } from '../podFacts';

/** Capabilities with which a builder makes its own namespaces, or more. */
const widening: readonly string[] = ['SETUID', 'SETGID', 'SYS_ADMIN', 'ALL'];

function capabilities(view: ContainerView): Hit[] {
  const found = addedCapabilities(view).filter((name) => widening.includes(name));
  return found.length === 0
    ? []
    : [
        {
          path: at(view.path, 'securityContext', 'capabilities', 'add'),
          message: `adds ${found.join(', ')}`,
        },
      ];
}

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
        ? [
            {
              path: at(view.path, Array.isArray(view.container.args) ? 'args' : 'command'),
              message: 'no process sandbox',
            },
          ]
        : []),
      ...capabilities(view),
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
