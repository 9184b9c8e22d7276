import type { PodSecurityCheck } from '../check';
import { allowPrivilegeEscalation } from './allowPrivilegeEscalation';
import { appArmorProfile } from './appArmorProfile';
import { capabilitiesBaseline } from './capabilitiesBaseline';
import { capabilitiesRestricted } from './capabilitiesRestricted';
import { hostNamespaces } from './hostNamespaces';
import { hostPathVolumes } from './hostPathVolumes';
import { hostPorts } from './hostPorts';
import { hostProbesAndHostLifecycle } from './hostProbesAndHostLifecycle';
import { privileged } from './privileged';
import { procMount } from './procMount';
import { procMountRestricted } from './procMountRestricted';
import { restrictedVolumes } from './restrictedVolumes';
import { runAsNonRoot } from './runAsNonRoot';
import { runAsUser } from './runAsUser';
import { seLinuxOptions } from './seLinuxOptions';
import { seccompProfileBaseline } from './seccompProfileBaseline';
import { seccompProfileRestricted } from './seccompProfileRestricted';
import { sysctls } from './sysctls';
import { windowsHostProcess } from './windowsHostProcess';

/**
 * All checks in the order in which the API server prints them: baseline before restricted, each sorted by the
 * bytes of the id, so that `seLinuxOptions` precedes `seccompProfile_baseline` (policy/registry.go).
 */
export const podSecurityChecks: readonly PodSecurityCheck[] = [
  appArmorProfile,
  capabilitiesBaseline,
  hostNamespaces,
  hostPathVolumes,
  hostPorts,
  hostProbesAndHostLifecycle,
  privileged,
  procMount,
  seLinuxOptions,
  seccompProfileBaseline,
  sysctls,
  windowsHostProcess,
  allowPrivilegeEscalation,
  capabilitiesRestricted,
  procMountRestricted,
  restrictedVolumes,
  runAsNonRoot,
  runAsUser,
  seccompProfileRestricted,
];
