import { trustContexts, type TrustContext } from '../model/environment';
import type { OptionId } from '../model/vocabulary';

/** The trust context of one world: code of anybody is D, a laptop A, one team on CI nodes B, everything else C. */
export function trustContextOf(trust: OptionId<'trust'>, tenancy: OptionId<'tenancy'>): TrustContext {
  if (trust === 'anyone') return 'D';
  if (tenancy === 'laptop') return 'A';
  if (trust === 'own-team' && (tenancy === 'ci-cluster' || tenancy === 'ci-nodes')) return 'B';
  return 'C';
}

/** The worst context among the possible worlds, and whether it is the only one. */
export function worstTrust(
  trusts: readonly OptionId<'trust'>[],
  tenancies: readonly OptionId<'tenancy'>[],
): { context: TrustContext; certain: boolean } {
  let worst = 0;
  let mildest = trustContexts.length - 1;
  for (const trust of trusts) {
    for (const tenancy of tenancies) {
      const rank = trustContexts.indexOf(trustContextOf(trust, tenancy));
      worst = Math.max(worst, rank);
      mildest = Math.min(mildest, rank);
    }
  }
  return { context: trustContexts[worst] ?? 'D', certain: worst === mildest };
}
