import type { Variant } from '../model/approach';
import type { Environment } from '../model/environment';
import type { PodSecurityLevel } from '../model/podSecurity';
import { evaluate } from './evaluate';

/** The Pod Security level at which a variant's pod is admitted in this world; where much is open, the usual one. */
export const levelIn = ({ level, levelWhen = [] }: Variant, environment: Environment): PodSecurityLevel =>
  levelWhen.find(({ when }) => evaluate(when, environment) === 'yes')?.level ?? level;
