import { trustContexts, type TrustContext } from '../model/environment';
import { byContext, severityRank } from '../model/severity';
import type { Variant } from '../model/approach';
import { allVariants } from '../knowledge/approaches';
import { riskHeads } from '../knowledge/risks';

/** Rank of each risk's severity in each context, computed once: decisions read it many times. */
const ranks = new Map(
  riskHeads.map(({ id, severity }) => {
    const by = byContext(severity);
    return [id, Object.fromEntries(trustContexts.map((context) => [context, severityRank(by[context])]))];
  }),
);

const rankOf = (risk: string, context: TrustContext): number => ranks.get(risk)?.[context] ?? 0;

/** Risks that stand whichever approach is chosen, or that an option takes away: the price of none. */
const unpriced = new Set(riskHeads.filter(({ noPrice }) => noPrice !== undefined).map(({ id }) => id));

/** The risks of a variant that can be its price: those that stand always, and those that stand in some worlds. */
export function pricedRisks({ risks, risksWhen = [] }: Variant): {
  readonly always: readonly string[];
  readonly when: NonNullable<Variant['risksWhen']>;
} {
  return {
    always: risks.filter((risk) => !unpriced.has(risk)),
    when: risksWhen.filter(({ risk }) => !unpriced.has(risk)),
  };
}

/** High and critical are what makes a price. */
export const isHeavy = (risk: string, context: TrustContext): boolean =>
  rankOf(risk, context) >= severityRank('high');

/** 1 without risks, falling with their severity: one critical risk weighs four medium ones. */
const worthOf = (variant: Variant, context: TrustContext): number =>
  1 / (1 + pricedRisks(variant).always.reduce((sum, risk) => sum + rankOf(risk, context) ** 2, 0) / 16);

const worths = new Map<string, Readonly<Record<string, number>>>(
  allVariants.map((variant) => [
    variant.id,
    Object.fromEntries(trustContexts.map((context) => [context, worthOf(variant, context)])),
  ]),
);

/** How little a variant risks in a context, 0 to 1. */
export const riskWorth = (ref: string, context: TrustContext): number => worths.get(ref)?.[context] ?? 0;
