import { agreedNames } from '../../knowledge/agreedNames';
import { noted } from '../draft';
import type { DrawEnclosure } from './enclosure';

/** A user namespace with a /proc and /sys of its own: an ordinary pod may run dockerd (source `sysbox-deploy`). */
export const sysbox: DrawEnclosure = () => ({
  pod: {
    runtimeClassName: noted(agreedNames.sysboxHandler, 'runtime-class-sysbox'),
    hostUsers: noted(false, 'host-users'),
  },
  securityContext: noted(
    {
      runAsUser: noted(0, 'daemon-root-userns'),
      runAsGroup: 0,
      runAsNonRoot: false,
      allowPrivilegeEscalation: noted(true, 'escalation-for-nested'),
    },
    'security-context-sysbox',
  ),
  placeholders: [],
  preparations: ['sysbox-handler'],
});
