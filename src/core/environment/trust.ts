import { trustContexts, type TrustContext } from '../model/environment';
import { optionsIn, type Mask } from '../model/masks';
import type { OptionId } from '../model/vocabulary';

/** The trust context of one world: code of anybody is D, a laptop A, one team on CI nodes B, everything else C. */
export function trustContextOf(trust: OptionId<'trust'>, tenancy: OptionId<'tenancy'>): TrustContext {
  if (trust === 'anyone') return 'D';
  if (tenancy === 'laptop') return 'A';
  if (trust === 'own-team' && (tenancy === 'ci-cluster' || tenancy === 'ci-nodes')) return 'B';
  return 'C';
}

export interface WorstTrust {
  readonly context: TrustContext;
  readonly certain: boolean;
}

function worstOf(trusts: Mask, tenancies: Mask): WorstTrust {
  const ranks = optionsIn('trust', trusts).flatMap((trust) =>
    optionsIn('tenancy', tenancies).map((tenancy) => trustContexts.indexOf(trustContextOf(trust, tenancy))),
  );
  const worst = Math.max(0, ...ranks);
  return { context: trustContexts[worst] ?? 'D', certain: ranks.every((rank) => rank === worst) };
}

const known = new Map<Mask, WorstTrust>();

/** The worst context among the possible worlds, and whether it is the only one. */
export function worstTrust(trusts: Mask, tenancies: Mask): WorstTrust {
  const key = trusts * 64 + tenancies;
  const found = known.get(key) ?? worstOf(trusts, tenancies);
  known.set(key, found);
  return found;
}
