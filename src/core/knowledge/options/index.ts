import type { PlanOption } from '../../model/option';
import { cacheRef } from './cacheRef';
import { cacheSize } from './cacheSize';
import { cgroupParent } from './cgroupParent';
import { clientImage } from './clientImage';
import { cpu } from './cpu';
import { daemonImage } from './daemonImage';
import { imagePin } from './imagePin';
import { layers } from './layers';
import { memory } from './memory';
import { mirror } from './mirror';
import { mtu } from './mtu';
import { name } from './name';
import { networkPolicy } from './networkPolicy';
import { nodePool } from './nodePool';
import { nodeSelector } from './nodeSelector';
import { port } from './port';
import { registrySecret } from './registrySecret';
import { service } from './service';
import { sidecar } from './sidecar';
import { socketGroup } from './socketGroup';
import { storage } from './storage';
import { tolerations } from './tolerations';
import { volumes } from './volumes';
import { workspaceSize } from './workspaceSize';

/** Every option of a manifest, in the order in which pages and links show them. */
export const options: readonly PlanOption[] = [
  sidecar,
  port,
  socketGroup,
  cgroupParent,
  imagePin,
  mtu,
  nodePool,
  networkPolicy,
  service,
  mirror,
  daemonImage,
  clientImage,
  registrySecret,
  cacheRef,
  cpu,
  memory,
  storage,
  layers,
  workspaceSize,
  cacheSize,
  name,
  nodeSelector,
  tolerations,
  volumes,
];

export const optionOf = (id: string): PlanOption | undefined => options.find((option) => option.id === id);

/**
 * Why a value is no choice of an option at all, or undefined where it is one. What a reader types stays as it is typed:
 * what is wrong with it is for `settleOptions.ts` to say.
 */
export function malformed(option: PlanOption, value: string): string | undefined {
  if (option.text || option.choices.some((choice) => choice.value === value)) return undefined;
  const { range } = option;
  const known = option.choices.map((choice) => choice.label).join(', ');
  if (!range) return `“${value}” is no choice here. The choices: ${known}.`;
  const number = /^\d{1,6}$/.test(value) ? Number(value) : Number.NaN;
  return number >= range.min && number <= range.max
    ? undefined
    : `“${value}” is no choice here. The choices: ${known}, or a whole number from ${range.min} to ${range.max}.`;
}
