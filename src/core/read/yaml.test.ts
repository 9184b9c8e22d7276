import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Path, walk } from '../model/path';
import { dumpYaml, readYaml } from './yaml';
import { yamlLimits, type YamlDocument } from './yamlText';

const only = (text: string): YamlDocument => {
  const { documents, errors } = readYaml(text);
  expect(errors).toEqual([]);
  expect(documents).toHaveLength(1);
  return documents[0]!;
};
const valueOf = (text: string): unknown => only(text).value;
const at = (text: string, path: Path) => only(text).lines.get(path);

const pod = `# a comment
apiVersion: v1
kind: Pod
spec:
  containers:
    - name: dind
      # of the daemon
      image: docker:dind
      args:
        - dockerd
        - |
          one
          two

      env:
        - {name: DOCKER_HOST, value: "tcp://x"}
    -
      name: agent
  volumes: [
    {name: a, emptyDir: {}},
    {name: b}
  ]
`;

describe('readYaml', () => {
  it('gives the position of every path', () => {
    const { value, lines, firstLine } = only(pod);
    const paths: Path[] = [];
    walk(value, (path) => paths.push(path));
    expect([...lines.keys()]).toEqual(paths);
    expect(firstLine).toBe(2);
    const where = (path: Path) => {
      const { line, column, endLine } = lines.get(path)!;
      return [line, column, endLine];
    };
    expect(where('')).toEqual([2, 1, 22]);
    expect(where('/spec/containers/[dind]')).toEqual([6, 5, 16]);
    expect(where('/spec/containers/[dind]/name')).toEqual([6, 7, 6]);
    expect(where('/spec/containers/[dind]/image')).toEqual([8, 7, 8]);
    expect(where('/spec/containers/[dind]/args/1')).toEqual([11, 9, 13]);
    expect(where('/spec/containers/[dind]/env/[DOCKER_HOST]')).toEqual([16, 9, 16]);
    expect(where('/spec/containers/[dind]/env/[DOCKER_HOST]/value')).toEqual([16, 31, 16]);
    expect(where('/spec/containers/[agent]')).toEqual([17, 5, 18]);
    expect(where('/spec/containers/[agent]/name')).toEqual([18, 7, 18]);
    expect(where('/spec/volumes')).toEqual([19, 3, 22]);
    expect(where('/spec/volumes/[b]')).toEqual([21, 5, 21]);
  });

  it('finds items without content and items in items', () => {
    expect(valueOf('- a\n-\n- - b\n  - c\n-\n')).toEqual(['a', null, ['b', 'c'], null]);
    const { lines } = only('- a\n-\n- - b\n  - c\n-\n');
    expect([...lines].map(([path, { line, column }]) => [path, line, column])).toEqual([
      ['', 1, 1],
      ['/0', 1, 1],
      ['/1', 2, 1],
      ['/2', 3, 1],
      ['/2/0', 3, 3],
      ['/2/1', 4, 3],
      ['/3', 5, 1],
    ]);
  });

  it('is not led astray by what looks like an item', () => {
    const text = 'a:\n  - |\n    - x\n    - y\n  # - z\n  - "q\n    - r"\n  - end\n';
    expect(valueOf(text)).toEqual({ a: ['- x\n- y\n', 'q - r', 'end'] });
    expect(at(text, '/a/1')?.line).toBe(6);
    expect(at(text, '/a/2')?.line).toBe(8);
  });

  it.each([
    ['| # a comment | with bars\n  text\n', 1],
    ['--- |\n text\n', 1],
    ['\n# c\n---\n>-\n text\n', 4],
    ['--- !!str\ntext', 1],
    ['"text"', 1],
  ])('finds the start of the text %j', (text, line) => {
    expect(only(text).value).toMatch(/^text\n?$/);
    expect(only(text).firstLine).toBe(line);
  });

  it('counts lines over CR LF, CR and a byte order mark', () => {
    expect(at('\uFEFFa: 1\r\nb:\r\n  - |\r\n    x\r\n  - y\r\n', '/b/1')).toEqual({
      line: 5,
      column: 3,
      endLine: 5,
    });
    expect(at('a: 1\rb: 2\r', '/b')).toEqual({ line: 2, column: 1, endLine: 2 });
  });

  it('accepts flow collections that are indented less than their key, as kubectl does', () => {
    const text = `a:
  b: [ # one
    x, "#y",

  ]
  c: {
    d: [
  1,   # two
  {e: "f
  g"}
]}
h: 1
`;
    const { value, lines } = only(text);
    expect(value).toEqual({ a: { b: ['x', '#y'], c: { d: [1, { e: 'f g' }] } }, h: 1 });
    expect(lines.get('/a/b')).toEqual({ line: 2, column: 3, endLine: 5 });
    expect(lines.get('/a/c/d/0')).toEqual({ line: 8, column: 3, endLine: 8 });
    expect(lines.get('/a/c')?.endLine).toBe(11);
    expect(lines.get('/h')?.line).toBe(12);
  });

  it('reads plain scalars as kubectl does', () => {
    const text = `{a: 0400, b: yes, c: off, d: 1:30, e: 0o17, f: 1_000, g: 0X1F, h: 089, i: 1e3, j: .5, k: y, l: "0400",
      m: 0b11, nil: -0, o: ~, p: 2026-11-21, q: 1.5_0, r: -_1, s: 8080:80, t: +.inf}`;
    expect(valueOf(text)).toEqual({
      a: 256,
      b: true,
      c: false,
      d: '1:30',
      e: 15,
      f: 1000,
      g: 31,
      h: 89,
      i: 1000,
      j: 0.5,
      k: true,
      l: '0400',
      m: 3,
      nil: 0,
      o: null,
      p: '2026-11-21',
      q: 1.5,
      r: -1,
      s: '8080:80',
      t: Infinity,
    });
  });

  it('places keys under the text that they become', () => {
    const { value, lines } = only('yes: 1\n0x10: 2\n"no": 3\n? b\n: c\n!!str 010: 5\n');
    expect(value).toEqual({ true: 1, 16: 2, no: 3, b: 'c', '010': 5 });
    expect(Object.fromEntries([...lines].map(([path, { line }]) => [path, line]))).toEqual({
      '': 1,
      '/true': 1,
      '/16': 2,
      '/no': 3,
      '/b': 4,
      '/010': 6,
    });
  });

  it('gives what an alias or a merge brings in the place of the alias', () => {
    const text = 'base: &b\n  cpu: {x: 1}\na:\n  <<: *b\n  own: 1\nb: *b\nc:\n  <<: [*b, {z: 1}]\n';
    const { value, lines } = only(text);
    expect(value).toEqual({
      base: { cpu: { x: 1 } },
      a: { cpu: { x: 1 }, own: 1 },
      b: { cpu: { x: 1 } },
      c: { cpu: { x: 1 }, z: 1 },
    });
    expect(lines.get('/a/cpu/x')?.line).toBe(4);
    expect(lines.get('/a/own')?.line).toBe(5);
    expect(lines.get('/b/cpu/x')?.line).toBe(6);
    expect(lines.get('/c/z')?.line).toBe(8);
    expect([...lines.keys()].filter((path) => path.includes('<'))).toEqual([]);
  });

  it('keeps dangerous keys as ordinary ones', () => {
    const { value, lines } = only('__proto__: {polluted: yes}\nconstructor: 1\n');
    expect(Object.keys(Object(value))).toEqual(['__proto__', 'constructor']);
    expect(lines.has('/__proto__/polluted')).toBe(true);
    expect({}).not.toHaveProperty('polluted');
  });
});

describe('documents', () => {
  it('reads the others when one is broken', () => {
    const { documents, errors } = readYaml(
      '---\na: 1\n---\nb: [1\n---\n# nothing\n---\nc: 3\n...\n%YAML 1.2\n---\nd: 4\n',
    );
    expect(documents.map(({ value, firstLine }) => [value, firstLine])).toEqual([
      [{ a: 1 }, 2],
      [{ c: 3 }, 8],
      [{ d: 4 }, 12],
    ]);
    expect(errors).toHaveLength(1);
    expect(errors[0]!.line).toBe(4);
  });

  it.each(['', '\n\n', '# only a comment', '---', '---\n---\n', '...\n', '--- # c\n# d\n'])(
    'finds nothing in %j',
    (text) => {
      expect(readYaml(text)).toEqual({ documents: [], errors: [] });
    },
  );

  it('leaves "---" inside indented text alone', () => {
    expect(valueOf('a: |\n  ---\n  b\n  ...\n')).toEqual({ a: '---\nb\n...\n' });
  });

  it('keeps the comment above the first marker out of the way', () => {
    expect(only('# Source: chart/pod.yaml\n---\na: 1\n').firstLine).toBe(3);
  });
});

describe('errors', () => {
  const manyKeys = Array.from({ length: 600 }, (_, i) => `k${i}: 1`).join(', ');

  it.each([
    ['a tab', 'a: 1\n\tb: 2\n', 2, /^Line 2 \("b: 2"\) .*tab/],
    ['a repeated key', 'a: 1\na: 2\n', 2, /^Line 2 \("a: 2"\) repeats a key/],
    [
      'a template',
      '---\nx: 1\n---\nimage: {{ .Values.image }}:{{ .x }}\n',
      4,
      /^Line 4 .*template expression/,
    ],
    ['a tag', 'a: !reference [x, y]\n', 1, /tag/],
    [
      'an alias of nothing',
      'a: *no\n',
      1,
      /^Line 1 \("a: \*no"\) cannot be read as YAML: unidentified alias "no"\.$/,
    ],
    ['a key that is a list', '[a]: 1\n', 1, /complex keys/],
    ['an open quote', 'a: "b\n', 1, /double quoted/],
    ['an open bracket', 'b: [1\n---\n', 1, /flow collection/],
    ['a null byte', 'a: \u0000', 1, /null byte/],
    ['deep nesting', `a: ${'['.repeat(80)}`, 1, /nested too deeply/],
    ['an alias that contains itself', '&a [*a]', 1, /contains itself/],
    ['many aliases', `a: &a 1\nb: [${'*a, '.repeat(201)}]`, 2, /one alias too many/],
    ['many merges', `b: &b {${manyKeys}}\nc: {<<: *b}\nd: {<<: *b}`, 3, /merges too many/],
    ['a long key', `${'k'.repeat(1001)}: 1`, 1, /under keys that are too long/],
  ])('names the line and the trouble: %s', (_, text, line, message) => {
    const { errors } = readYaml(text);
    expect(errors).toHaveLength(1);
    expect(errors[0]!.line).toBe(line);
    expect(errors[0]!.message).toMatch(message);
    expect(errors[0]!.message).not.toContain('\n');
  });

  it('still reads a document that repeats a key, with the last value', () => {
    expect(readYaml('a: 1\nb: 2\na: 3\n').documents[0]?.value).toEqual({ a: 3, b: 2 });
  });

  it('does not walk into an alias bomb', () => {
    const levels = Array.from({ length: 12 }, (_, i) => `l${i + 1}: &l${i + 1} [${`*l${i}, `.repeat(10)}]`);
    const { errors } = readYaml(`l0: &l0 x\n${levels.join('\n')}\n---\nafter: 1\n`);
    expect(errors[0]!.message).toMatch(/too many values/);
    expect(errors.at(-1)!.message).toMatch(/^Nothing from line 14 on was read/);
  });

  it('refuses a text over the limit at once', () => {
    const { documents, errors } = readYaml('a'.repeat(yamlLimits.characters + 1));
    expect(documents).toEqual([]);
    expect(errors[0]!.message).toMatch(/524289 characters/);
  });

  it('lists a bounded number of them', () => {
    expect(readYaml('---\n[\n'.repeat(500)).errors).toHaveLength(yamlLimits.errors + 1);
  });

  it('never throws, whatever the text', () => {
    const words =
      `a|- |: |? |  |[|]|{|}|,|>-|"|'|#| #|&a |*a|!!str |!x |<<: |---|...|%YAML 1.2|~|0x1|name: `.split('|');
    const fragments = fc.constantFrom(...words, '|', '\n', '\n  ', '\n---\n', '\t', '\r', '\uFEFF', '\u0000');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(fragments).map((list) => list.join('')),
        ),
        (text) => {
          const { documents, errors } = readYaml(text);
          const lineCount = text.split(/\r\n|\r|\n/).length;
          for (const { line } of errors) expect(line).toBeLessThanOrEqual(lineCount);
          for (const { value, lines } of documents) {
            const paths: Path[] = [];
            walk(value, (path) => paths.push(path));
            expect([...lines.keys()]).toEqual(paths);
            for (const { line, column, endLine } of lines.values()) {
              expect(line).toBeGreaterThan(0);
              expect(column).toBeGreaterThan(0);
              expect(endLine).toBeGreaterThanOrEqual(line);
              expect(endLine).toBeLessThanOrEqual(lineCount);
            }
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('dumpYaml', () => {
  it('writes our style', () => {
    const value = {
      spec: {
        containers: [{ name: 'dind', args: ['dockerd', '--group=2375'], env: [] }, [['x'], []]],
        securityContext: {},
        replicas: undefined,
      },
      script: 'set -e\ndocker info\n',
    };
    expect(dumpYaml(value)).toBe(`spec:
  containers:
    - name: dind
      args:
        - dockerd
        - --group=2375
      env: []
    - - - x
      - []
  securityContext: {}
script: |
  set -e
  docker info
`);
  });

  it('quotes with double quotes whatever some YAML reads as something else', () => {
    for (const text of [
      'yes',
      'n',
      '0777',
      '2375',
      '1_000',
      '1:30',
      '~',
      '',
      'null',
      '0o7',
      '0X1F',
      '-_1',
      '1e3',
      '=',
      '<<',
    ])
      expect(dumpYaml({ value: text })).toBe(`value: "${text}"\n`);
    expect(dumpYaml({ y: 1, '0X1F': 2 })).toBe('"y": 1\n"0X1F": 2\n');
  });

  it('does not fold, alias, or end a document', () => {
    const shared = { a: 'word '.repeat(50) };
    expect(dumpYaml([shared, shared])).toBe(`- a: "${shared.a}"\n`.repeat(2));
    expect(dumpYaml({ '--- x': '--- x', pem: '-----BEGIN X-----\ny\n' })).toBe(
      '"--- x": --- x\npem: |\n  -----BEGIN X-----\n  y\n',
    );
    expect(dumpYaml({ a: 'x\n\n', b: '\n' })).toBe('a: "x\\n\\n"\nb: "\\n"\n');
  });
});
