/** A number with its noun: “1 line”, “2 lines”, “1,204 statements”. Without a plural of its own an s is put behind. */
export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number.toLocaleString('en')} ${nounOf(number, one, many)}`;

/** The noun alone, for where the number stands elsewhere. */
export const nounOf = (number: number, one: string, many = `${one}s`): string => (number === 1 ? one : many);

/** “line 12”, “lines 24, 44, 79 …”: up to `most` of them. */
export const lineWords = (lines: readonly number[], most = lines.length): string =>
  `${nounOf(lines.length, 'line')} ${lines.slice(0, most).join(', ')}${lines.length > most ? ' …' : ''}`;
