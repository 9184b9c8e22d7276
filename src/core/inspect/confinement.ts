import type { Inspected } from '../model/risk';

/** Whether the pod or one of its containers opts out of the seccomp or AppArmor profile of the runtime. */
export function isUnconfined({ pod }: Inspected): boolean {
  const contexts = [
    pod.spec.securityContext,
    ...pod.containers.map((view) => view.container.securityContext),
  ];
  return (
    contexts.some(
      (context) =>
        context?.seccompProfile?.type === 'Unconfined' || context?.appArmorProfile?.type === 'Unconfined',
    ) ||
    Object.entries(pod.pod.metadata?.annotations ?? {}).some(
      ([key, value]) =>
        key.startsWith('container.apparmor.security.beta.kubernetes.io/') && value === 'unconfined',
    )
  );
}
