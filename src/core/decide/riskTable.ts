import { trustContexts, type TrustContext } from '../model/environment';
import { byContext, severityRank } from '../model/severity';
import type { Variant } from '../model/approach';
import { allVariants } from '../knowledge/approaches';
import { riskHeads } from '../knowledge/risks';

/**
 * Rank of each risk's severity in each context, computed once: decisions read it many times. What is the price of no
 * approach has none here.
 */
const ranks = new Map(
  riskHeads
    .filter(({ noPrice }) => noPrice === undefined)
    .map(({ id, severity }) => {
      const by = byContext(severity);
      return [id, Object.fromEntries(trustContexts.map((context) => [context, severityRank(by[context])]))];
    }),
);

const rankOf = (risk: string, context: TrustContext): number => ranks.get(risk)?.[context] ?? 0;

/** The risks of some worlds that can be the price of a variant. */
export const pricedWhen = ({ risksWhen = [] }: Variant): NonNullable<Variant['risksWhen']> =>
  risksWhen.filter(({ risk }) => ranks.has(risk));

/** High and critical are what makes a price. */
export const isHeavy = (risk: string, context: TrustContext): boolean =>
  rankOf(risk, context) >= severityRank('high');

/** 1 without risks, falling with their severity: one critical risk weighs four medium ones. */
const worthOf = ({ risks: standing }: Variant, context: TrustContext): number =>
  1 / (1 + standing.reduce((sum, risk) => sum + rankOf(risk, context) ** 2, 0) / 16);

const worths = new Map<string, Readonly<Record<string, number>>>(
  allVariants.map((variant) => [
    variant.id,
    Object.fromEntries(trustContexts.map((context) => [context, worthOf(variant, context)])),
  ]),
);

/** How little a variant risks in a context, 0 to 1. */
export const riskWorth = (ref: string, context: TrustContext): number => worths.get(ref)?.[context] ?? 0;
