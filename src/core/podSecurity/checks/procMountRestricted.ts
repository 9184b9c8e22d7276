import { featureSince } from '../../knowledge/kubernetesSince';
import type { PodSecurityCheck } from '../check';
import { procMount } from './procMount';

/** From 1.35, where baseline became milder, restricted keeps the old rule: user namespace or not. */
export const procMountRestricted: PodSecurityCheck = {
  id: 'procMount_restricted',
  level: 'restricted',
  since: featureSince.userNamespaceRules,
  reason: procMount.reason,
  overrides: ['procMount'],
  refuses: procMount.refuses,
};
