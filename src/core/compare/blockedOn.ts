import type { Variant } from '../model/approach';
import type { Environment } from '../model/environment';
import { vocabulary, type OptionId } from '../model/vocabulary';
import { holdingBlockers } from '../decide/variant';
import { infer } from '../environment/infer';

/** Each platform with nothing else answered, worked out when first asked for. */
let worlds: readonly (readonly [OptionId<'platform'>, Environment])[] | undefined;

/**
 * The platforms on which something certainly rules a variant out, with nothing answered but the platform: what it has
 * by default counts, what somebody may have built in does not.
 */
export function blockedOn(variant: Variant): readonly OptionId<'platform'>[] {
  worlds ??= vocabulary.platform.map((platform) => [platform, infer({ platform })] as const);
  return worlds
    .filter(([, environment]) => holdingBlockers(variant, environment).length > 0)
    .map(([platform]) => platform);
}
