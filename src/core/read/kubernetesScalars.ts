/**
 * How kubectl reads plain numbers, which is neither YAML 1.1 nor 1.2: `0400` is 256 and `1_000` is 1000 as in 1.1,
 * `0o17` and `0X1F` are numbers too, `1:30` is text.
 * Source: https://github.com/kubernetes-sigs/yaml/blob/master/goyaml.v2/resolve.go
 */

const whole = /^([-+]?)(?:0[bB]([01]+)|0[oO]?([0-7]+)|0[xX]([0-9a-fA-F]+)|(0|[1-9][0-9]*))$/;
const fraction = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const infinity = /^[-+]?\.(?:inf|Inf|INF)$/;
const notANumber = /^\.(?:nan|NaN|NAN)$/;

/** The first characters that a whole number may have. */
export const wholeNumberStarts = '+-0123456789'.split('');
/** The first characters that any number may have. */
export const numberStarts = [...wholeNumberStarts, '.'];

/** The whole number that kubectl reads in a plain scalar, or undefined. */
export function readWholeNumber(source: string): number | undefined {
  if (!wholeNumberStarts.includes(source.charAt(0))) return undefined;
  const match = whole.exec(source.replaceAll('_', ''));
  if (match === null) return undefined;
  const [, sign, binary, octal, hexadecimal, decimal] = match;
  const size =
    binary !== undefined
      ? Number.parseInt(binary, 2)
      : octal !== undefined
        ? Number.parseInt(octal, 8)
        : hexadecimal !== undefined
          ? Number.parseInt(hexadecimal, 16)
          : Number(decimal);
  return sign === '-' && size !== 0 ? -size : size;
}

/** The number with a fraction or an exponent that kubectl reads in a plain scalar, or undefined. */
export function readFraction(source: string): number | undefined {
  if (!numberStarts.includes(source.charAt(0))) return undefined;
  if (infinity.test(source)) return source.startsWith('-') ? -Infinity : Infinity;
  if (notANumber.test(source)) return Number.NaN;
  const digits = source.startsWith('.') ? source : source.replaceAll('_', '');
  return fraction.test(digits) ? Number(digits) : undefined;
}
