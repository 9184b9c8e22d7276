import { placeholders } from '../../knowledge/placeholders';
import { noted } from '../draft';
import type { DrawEnclosure } from './enclosure';

/**
 * A user namespace, in which root is nobody on the node, and a cgroup that the container may write (source
 * `observed-node`: without writable cgroups, or without one of these fields, no container starts).
 */
export const userNamespace: DrawEnclosure = ({ world }) => ({
  pod: {
    runtimeClassName: noted(placeholders.cgroupClass.text, 'runtime-class-userns'),
    hostUsers: noted(false, 'host-users'),
    ...(world.runtime === 'cri-o' && {
      annotations: noted({ 'cgroup2-mount-hierarchy-rw.crio.io': 'true' }, 'annotation-crio-cgroup'),
    }),
  },
  securityContext: noted(
    {
      runAsUser: noted(0, 'daemon-root-userns'),
      runAsGroup: 0,
      runAsNonRoot: false,
      allowPrivilegeEscalation: noted(true, 'escalation-for-nested'),
      capabilities: noted({ add: ['SYS_ADMIN', 'NET_ADMIN', 'SYS_PTRACE'] }, 'userns-capabilities'),
      procMount: noted('Unmasked', 'userns-proc-mount'),
      seccompProfile: noted({ type: 'Unconfined' }, 'userns-seccomp'),
      appArmorProfile: noted({ type: 'Unconfined' }, 'userns-apparmor'),
    },
    'security-context-userns',
  ),
  placeholders: ['cgroupClass'],
  preparations: ['writable-cgroup-handler'],
});
