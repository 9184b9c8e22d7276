import fc from 'fast-check';
import { parse } from 'smol-toml';
import { describe, expect, it } from 'vitest';
import { tomlBlock, tomlKey, tomlString, tomlValue } from './toml';

/** Any text that UTF-8 can hold, quotes, backslashes and control characters among it. */
const text = fc.string({ unit: 'grapheme-composite' });
const awkward = fc
  .array(
    fc.constantFrom(
      "'",
      "'''",
      '"',
      '"""',
      '\\',
      '\n',
      '\r',
      '\t',
      '\u0000',
      '\u007F',
      'ü',
      '😀',
      '{{',
      '#',
      ' ',
    ),
  )
  .map((parts) => parts.join(''));
const any = fc.oneof(text, awkward);
const line = any.map((value) => value.replaceAll('\n', ' '));

describe('TOML values', () => {
  it('any text and key is read back as it was', () => {
    fc.assert(
      fc.property(any, any, (key, value) => {
        expect(parse(`${tomlKey(key)} = ${tomlString(value)}`)).toEqual(Object.fromEntries([[key, value]]));
      }),
    );
  });

  it('lines are read back as they were, one a line', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), (lines) => {
        const { quotes, lines: written } = tomlBlock(lines);
        expect(written).toHaveLength(lines.length);
        const value = parse(`a = ${[quotes, ...written, quotes].join('\n')}`);
        expect(value).toEqual({ a: lines.map((each) => `${each}\n`).join('') });
      }),
    );
  });

  it('numbers, booleans and lists', () => {
    expect(parse(`a = ${tomlValue([2375, 0])}\nb = ${tomlValue(false)}`)).toEqual({ a: [2375, 0], b: false });
  });

  it.each([[undefined], [null], [0.5], [2 ** 60], [{}]])('there is none for %s', (value) => {
    expect(() => tomlValue(value)).toThrow(/no value/);
  });

  it('half a character is refused', () => {
    expect(() => tomlString('\uD800')).toThrow(/half a character/);
    expect(() => tomlBlock(['\uD800'])).toThrow(/half a character/);
  });
});
