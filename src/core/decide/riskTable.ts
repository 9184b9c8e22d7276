import { trustContexts, type TrustContext } from '../model/environment';
import { byContext, severityRank, type Severity } from '../model/severity';
import type { Variant } from '../model/approach';
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

const pointsOf = (rank: number): number => rank ** 2;

/** How heavy a risk of a severity is: one critical risk weighs four medium ones. */
export const riskPoints = (severity: Severity): number => pointsOf(severityRank(severity));

/** So many points halve what a variant without risks is worth: one critical risk does. */
export const RISK_SCALE = pointsOf(severityRank('critical'));

/** 1 without risks, falling with their severity. */
const worthOf = (risks: ReadonlySet<string>, context: TrustContext): number =>
  1 / (1 + [...risks].reduce((sum, risk) => sum + pointsOf(rankOf(risk, context)), 0) / RISK_SCALE);

const worths = new Map<string, Readonly<Record<string, number>>>();

/** How little these variants risk together in a context, 0 to 1: a risk that two of them bring counts once. */
export function riskWorth([first, second]: readonly [Variant, Variant?], context: TrustContext): number {
  const key = second ? `${first.id},${second.id}` : first.id;
  let known = worths.get(key);
  if (!known) {
    const risks = new Set([...first.risks, ...(second?.risks ?? [])]);
    known = Object.fromEntries(trustContexts.map((each) => [each, worthOf(risks, each)]));
    worths.set(key, known);
  }
  return known[context] ?? 0;
}
