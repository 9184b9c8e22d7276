import { isSetQuestion, optionLabel, question, type QuestionId, type WeightRule } from '../../core';

const list = (words: readonly string[], last: string): string =>
  words.length <= 1 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;

/**
 * When a criterion counts how much: “3 in context B, C or D; 1 in context A.”, “3 where Cache is “Across builds”, else 0;
 * 1 while that is open.” Takes what it reads, for weights that several questions decide.
 */
export function weightWords({ by, weights, open }: WeightRule, reads: readonly QuestionId[]): string {
  if (by === 'nothing') {
    const [only] = weights;
    if (only === undefined || only.weight === open) return 'The same in every situation.';
    const titles = list(
      reads.map((id) => question(id).title),
      'or',
    );
    return `${open} while ${titles} is open, else ${only.weight}.`;
  }
  if (by === 'several')
    return `Follows ${list(
      reads.map((id) => question(id).title),
      'and',
    )} together.`;
  if (by === 'trust')
    return `${weights.map(({ weight, values }) => `${weight} in context ${list(values.toSorted(), 'or')}`).join('; ')}.`;
  const { title } = question(by);
  const least = weights.at(-1)?.weight ?? 0;
  // Of a set one member is enough, and the heaviest counts.
  const verb = isSetQuestion(by) ? 'has' : 'is';
  const cases = weights.slice(0, -1).map(({ weight, values }) => {
    const labels = values.map((value) => `“${optionLabel(by, value as never)}”`);
    return `${weight} where ${title} ${verb} ${list(labels, 'or')}`;
  });
  const whileOpen = open === least ? '' : `; ${open} while that is open`;
  return `${cases.join(', ')}, else ${least}${whileOpen}.`;
}

/** “0 to 3”, or the one weight that there is. */
export function rangeWords({ weights, open }: WeightRule): string {
  const all = [open, ...weights.map(({ weight }) => weight)];
  const [least, most] = [Math.min(...all), Math.max(...all)];
  return least === most ? `${most}` : `${least} to ${most}`;
}
