import type { SecurityContext } from '../model/kubernetes';
import { hasFeature } from '../knowledge/kubernetesSince';
import { noted, type Draft } from './draft';

/** AppArmor is a field where this minor has it, else an annotation. */
const hasField = (minor: number): boolean => hasFeature(minor, 'appArmorField');

/** The fields with which a container opts out of what forbids the mounts of a build. */
export const unconfinedFields = (minor: number) => ({
  seccompProfile: noted({ type: 'Unconfined' }, 'buildkit-seccomp'),
  ...(hasField(minor) && { appArmorProfile: noted({ type: 'Unconfined' }, 'buildkit-apparmor') }),
});

/** The annotation of a pod for the same, before AppArmor was a field. */
export const unconfinedAnnotation = (
  minor: number,
  container: string,
): { annotations?: Draft<Record<string, string>> } =>
  hasField(minor)
    ? {}
    : {
        annotations: noted(
          { [`container.apparmor.security.beta.kubernetes.io/${container}`]: 'unconfined' },
          'buildkit-apparmor-annotation',
        ),
      };

/** BuildKit as user 1000: every field explicit, profiles only where they are taken off. */
export const rootlessBuildkit = (
  unconfined: { readonly minor: number } | undefined,
): Draft<SecurityContext> =>
  noted(
    {
      runAsUser: noted(1000, 'buildkit-user'),
      runAsGroup: 1000,
      runAsNonRoot: true,
      allowPrivilegeEscalation: noted(true, 'buildkit-escalation'),
      capabilities: noted({ add: ['SETUID', 'SETGID'] }, 'buildkit-capabilities'),
      ...(unconfined && unconfinedFields(unconfined.minor)),
    },
    unconfined ? 'security-context-buildkit' : 'security-context-buildkit-default',
  );
