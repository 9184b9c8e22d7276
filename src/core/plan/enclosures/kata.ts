import { placeholders } from '../../knowledge/placeholders';
import { noted } from '../draft';
import type { DrawEnclosure } from './enclosure';

/** A virtual machine for the pod: privileged is privileged in the machine (sources `kata-docker`, `kata-privileged`). */
export const kata: DrawEnclosure = () => ({
  pod: { runtimeClassName: noted(placeholders.kataClass.text, 'runtime-class-kata') },
  securityContext: noted(
    {
      privileged: noted(true, 'privileged-kata'),
      allowPrivilegeEscalation: noted(true, 'escalation-beside-privileged'),
      runAsUser: noted(0, 'daemon-root'),
      runAsGroup: 0,
      runAsNonRoot: false,
    },
    'security-context-daemon',
  ),
  layersInMemory: true,
  placeholders: ['kataClass'],
  preparations: ['kata-handler'],
});
