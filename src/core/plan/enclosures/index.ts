import type { EnclosureKind } from '../../knowledge/enclosures';
import type { PlanInput } from '../input';
import type { DrawEnclosure, Enclosure } from './enclosure';
import { gvisor } from './gvisor';
import { kata } from './kata';
import { sysbox } from './sysbox';
import { userNamespace } from './userNamespace';

const draw: Readonly<Record<EnclosureKind, DrawEnclosure>> = {
  'user-namespace': userNamespace,
  gvisor,
  kata,
  sysbox,
};

/** What the variant puts around its pod, or undefined where the daemon stands on the node’s kernel. */
export function enclosureFor(input: PlanInput): Enclosure | undefined {
  const kind = input.options['around'];
  return kind === undefined ? undefined : draw[kind as EnclosureKind](input);
}
