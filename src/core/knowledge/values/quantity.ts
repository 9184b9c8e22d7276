import { shape, type Check } from './check';

/*
 * Quantities of Kubernetes (source `k8s-quantity`). It takes exponents, signs, nano and micro too, and a point without
 * a digit; what stands here is what a limit is written as.
 */

const units = {
  m: 1e-3,
  '': 1,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
} as const;

const grammar = /^(\d{1,12}(?:\.\d{1,3})?)(m|k|M|G|T|Ki|Mi|Gi|Ti)?$/;

/** The number that a quantity means: bytes, or cores. Undefined where it is none that is written here. */
export function amountOf(text: string): number | undefined {
  const [, digits, unit = ''] = grammar.exec(text) ?? [];
  return digits === undefined ? undefined : Number(digits) * units[unit as keyof typeof units];
}

const ofMemory = ['Ti', 'Gi', 'Mi', 'Ki'] as const;

/** Bytes as the API server prints them: the largest binary unit that leaves no fraction, at least whole kibibytes. */
export function bytes(amount: number): string {
  const whole = Math.ceil(amount / units.Ki) * units.Ki;
  const unit = ofMemory.find((each) => whole % units[each] === 0) ?? 'Ki';
  return `${whole / units[unit]}${unit}`;
}

const digitsAndUnit = { allowed: /[0-9.A-Za-z]/, words: 'digits and a unit', max: 16 };

function quantity(what: string, example: string, isUnit: RegExp, least: string, most: string): Check {
  return (text) => {
    const strange = shape(text, what, digitsAndUnit);
    if (strange !== undefined) return strange;
    const amount = amountOf(text);
    const unit = /[A-Za-z]*$/.exec(text)?.[0] ?? '';
    if (amount === undefined || !isUnit.test(unit))
      return `${what} are a number and a unit, as ${example}; “${text}” is not.`;
    if (amount < (amountOf(least) ?? 0)) return `At least ${least}; this is ${text}.`;
    return amount > (amountOf(most) ?? 0) ? `At most ${most}; this is ${text}.` : undefined;
  };
}

/** Cores, or thousandths of a core. */
export const cpu: Check = quantity('CPU requests', '2, 1.5 or 500m', /^m?$/, '10m', '256');

/** Bytes with a unit: without one, 4 would be four bytes. */
const size = (least: string, most: string): Check =>
  quantity('Sizes', '4Gi or 512Mi', /^(?:[KMGT]i|[kMGT])$/, least, most);

export const memory: Check = size('512Mi', '2Ti');
export const disk: Check = size('1Gi', '16Ti');
