import type { OptionContext, PlanOption } from '../../model/option';
import type { Cited } from '../../model/source';
import { cgroupParent } from './cgroupParent';
import { imagePin } from './imagePin';
import { mtu } from './mtu';
import { nodePool } from './nodePool';
import { port } from './port';
import { service } from './service';
import { sidecar } from './sidecar';
import { socketGroup } from './socketGroup';

/** Every option of a manifest, in the order in which pages and links show them. */
export const options: readonly PlanOption[] = [
  sidecar,
  port,
  socketGroup,
  cgroupParent,
  imagePin,
  mtu,
  nodePool,
  service,
];

export const optionOf = (id: string): PlanOption | undefined => options.find((option) => option.id === id);

/** Why a value is no legal value of an option at all, or undefined where it is one. */
export function malformed(option: PlanOption, value: string): string | undefined {
  if (option.choices.some((choice) => choice.value === value)) return undefined;
  const { range } = option;
  const known = option.choices.map((choice) => choice.label).join(', ');
  if (!range) return `“${value}” is no choice here. The choices: ${known}.`;
  const number = /^\d{1,6}$/.test(value) ? Number(value) : Number.NaN;
  return number >= range.min && number <= range.max
    ? undefined
    : `“${value}” is no choice here. The choices: ${known}, or a whole number from ${range.min} to ${range.max}.`;
}

export interface SettledOptions {
  readonly values: Readonly<Record<string, string>>;
  readonly problems: readonly (Cited & { readonly option: string; readonly text: string })[];
  /** What was chosen and has no place in this manifest. */
  readonly unused: readonly PlanOption[];
}

/** Complete, legal values: what was chosen where it is legal, else the default with the reason. */
export function settleOptions(
  chosen: Readonly<Record<string, string>>,
  context: OptionContext,
): SettledOptions {
  const values: Record<string, string> = {};
  const problems: (Cited & { option: string; text: string })[] = [];
  for (const option of options) {
    if (!option.appliesTo(context)) continue;
    const fallback = option.default(context);
    const wanted = chosen[option.id];
    const problem =
      wanted === undefined ? undefined : (malformed(option, wanted) ?? option.refused?.(wanted, context));
    values[option.id] = wanted === undefined || problem !== undefined ? fallback : wanted;
    if (problem !== undefined) {
      problems.push({
        option: option.id,
        text: `${option.title}: ${problem} “${fallback}” was taken.`,
        sources: option.sources,
      });
    }
  }
  const unused = options.filter(({ id }) => chosen[id] !== undefined && values[id] === undefined);
  return { values, problems, unused };
}
