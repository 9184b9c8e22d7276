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
  const possible = new Set(
    trusts.flatMap((trust) => tenancies.map((tenancy) => trustContextOf(trust, tenancy))),
  );
  const context = trustContexts.toReversed().find((candidate) => possible.has(candidate)) ?? 'D';
  return { context, certain: possible.size === 1 };
}
