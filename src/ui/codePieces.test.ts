import { describe, expect, it } from 'vitest';
import { segmentLine, type CodePiece } from './codePieces';

const whole = (line: ReturnType<typeof segmentLine>) =>
  line.indent + line.segments.map((segment) => segment.text).join('');

describe('segmentLine', () => {
  it('keeps the indent apart and holds dashes and option names together', () => {
    const line = segmentLine('    - --host=unix:///run/dind/docker.sock', undefined);
    expect(line.indent).toBe('    ');
    expect(line.segments.map(({ text, held }) => [text, held])).toEqual([
      ['- --host=', true],
      ['unix:///run/dind/docker.sock', false],
    ]);
  });

  it('cuts placeholders out of the pieces that they stand in', () => {
    const pieces: CodePiece[] = [
      { text: 'image', kind: 'key' },
      { text: ': ', kind: 'punct' },
      { text: 'docker@<digest>', kind: 'string' },
    ];
    const line = segmentLine('image: docker@<digest>', pieces, [[14, 22]]);
    expect(line.segments.map(({ text, kind, placeholder }) => [text, kind, placeholder])).toEqual([
      ['image', 'key', false],
      [': ', 'punct', false],
      ['docker@', 'string', false],
      ['<digest>', 'string', true],
    ]);
  });

  it('is plain where the pieces belong to another text', () => {
    const line = segmentLine('kind: Pod', [{ text: 'kind: Job', kind: 'key' }]);
    expect(line.segments).toEqual([{ text: 'kind: Pod', kind: 'plain', placeholder: false, held: false }]);
  });

  it('loses no character, with any cuts', () => {
    for (const text of ['', '   ', '- - a', 'x', '\t- "--tls=false"', 'a <b> c <d>'])
      expect(
        whole(
          segmentLine(text, undefined, [
            [2, 5],
            [0, 1],
            [8, 99],
          ]),
        ),
      ).toBe(text);
  });
});
