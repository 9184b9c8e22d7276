import { describe, expect, it } from 'vitest';
import { richParts } from './richParts';

const words = (text: string) => ({ text, code: false });
const code = (text: string) => ({ text, code: true });

describe('richParts', () => {
  it('takes what stands in backticks as code', () => {
    expect(richParts('Set `hostUsers: false` here.')).toEqual([
      words('Set '),
      code('hostUsers: false'),
      words(' here.'),
    ]);
    expect(richParts('`a` and `b`')).toEqual([code('a'), words(' and '), code('b')]);
  });

  it('leaves a single backtick, an empty pair and all other marks as they are', () => {
    expect(richParts('one ` alone')).toEqual([words('one ` alone')]);
    expect(richParts('an empty `` pair')).toEqual([words('an empty `` pair')]);
    expect(richParts('*no* <b>marks</b>')).toEqual([words('*no* <b>marks</b>')]);
  });

  it('loses no character', () => {
    const text = 'a `b` c ` d `e';
    const back = richParts(text).map((part) => (part.code ? `\`${part.text}\`` : part.text));
    expect(back.join('')).toBe(text);
  });

  it('gives nothing for nothing', () => {
    expect(richParts('')).toEqual([]);
  });
});
