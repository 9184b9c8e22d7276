import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Path, walk } from '../model/path';
import { dumpYaml, readYaml } from '../read/yaml';
import { annotate } from './annotate';
import { commentLines } from './comment';

const pathsOf = (value: unknown): Path[] => {
  const paths: Path[] = [];
  walk(value, (path) => paths.push(path));
  return paths;
};

const pod = {
  apiVersion: 'v1',
  spec: {
    containers: [
      { name: 'dind', args: ['dockerd', 'one\ntwo\n', '--host'], env: [] },
      { name: 'agent', image: 'x' },
    ],
  },
};

/** Text that some part of YAML, Kubernetes or a comment could take for something else; a line of words each. */
const traps = [
  '--- ... %YAML @ ` !x &a *a { [ = << | > ~ # , - ? :',
  'yes n null 0777 1:30 0X1F -_1 1e3 2026-11-21 0o7 .inf 1_000',
  'é\nü 😀 \u0085 \u0000 a\nb a\n a\n\n \na \n \n\n a\r\nb \r \t ---\n...\n a\n\n\nb\n',
].flatMap((line) => line.split(' '));
const phrases = [
  '',
  ' ',
  '--- x',
  '# x',
  'a # b',
  "it's",
  '"q" ',
  'a: b',
  '- a',
  '? a',
  ' a\nb',
  '\n  a\nb',
  'a \nb\t',
];
const long = 'x'.repeat(1100);
const hostile = fc.constantFrom(...traps, ...phrases, '# a\n# b', '- a\n- b\n', '\u2028', '\uFEFF', long);

describe('annotate', () => {
  it('puts every comment above the line that it explains', () => {
    const comments = new Map([
      ['', 'The whole pod.'],
      ['/apiVersion', 'Always this.'],
      ['/spec/containers/[dind]', 'The daemon.'],
      ['/spec/containers/[dind]/name', 'Its name.'],
      ['/spec/containers/[dind]/args/1', 'A block of text.'],
      ['/spec/containers/[dind]/args/2', 'After the block.'],
      ['/spec/containers/[dind]/env', 'Nothing yet.'],
    ]);
    const { text, lines } = annotate(pod, comments, {
      header: ['Made by a test', '', 'https://example.com/'],
    });
    expect(text).toBe(`# Made by a test
#
# https://example.com/
# The whole pod.
# Always this.
apiVersion: v1
spec:
  containers:
    # The daemon.
    # Its name.
    - name: dind
      args:
        - dockerd
        # A block of text.
        - |
          one
          two
        # After the block.
        - --host
      # Nothing yet.
      env: []
    - name: agent
      image: x
`);
    expect(lines.map((line) => line.path)).toEqual([
      '',
      '',
      '',
      '',
      '/apiVersion',
      '/apiVersion',
      '/spec',
      '/spec/containers',
      '/spec/containers/[dind]',
      '/spec/containers/[dind]/name',
      '/spec/containers/[dind]/name',
      '/spec/containers/[dind]/args',
      '/spec/containers/[dind]/args/0',
      '/spec/containers/[dind]/args/1',
      '/spec/containers/[dind]/args/1',
      '/spec/containers/[dind]/args/1',
      '/spec/containers/[dind]/args/1',
      '/spec/containers/[dind]/args/2',
      '/spec/containers/[dind]/args/2',
      '/spec/containers/[dind]/env',
      '/spec/containers/[dind]/env',
      '/spec/containers/[agent]/name',
      '/spec/containers/[agent]/image',
    ]);
    expect(readYaml(text).documents[0]?.value).toEqual(pod);
  });

  it('refuses a comment that has nothing to stand above', () => {
    expect(() => annotate(pod, new Map([['/spec/containers/[dnid]', 'Drifted.']]))).toThrow(
      'There is no "/spec/containers/[dnid]" in the document for the comment "Drifted." to stand above.',
    );
    expect(() => annotate({ a: undefined }, new Map([['/a', 'x']]))).toThrow('There is no "/a"');
  });

  it('refuses a value that YAML cannot hold', () => {
    expect(() => annotate({ a: () => 1 }, new Map())).toThrow('unacceptable kind');
  });

  it('keeps the value, finds a path for every line and adds nothing but the comments', () => {
    const scalar = fc.oneof(
      { weight: 4, arbitrary: hostile },
      { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
      fc.constantFrom(null, true, false, 0, -0, -1, 0.5, 1e21, 1e-7, Number.MAX_SAFE_INTEGER),
    );
    const key = fc.oneof(
      hostile.filter((text) => text.length < 100),
      fc.constantFrom('name', '__proto__', 'toString', '0', '/', '~'),
      fc.string({ maxLength: 4 }),
    );
    const { value: values } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 5, withCrossShrink: true },
        scalar,
        tie('list'),
        tie('named'),
        tie('mapping'),
      ),
      list: fc.array(tie('value'), { maxLength: 4 }),
      named: fc.array(fc.record({ name: fc.constantFrom('a', 'b', '/', ']#1'), x: tie('value') }), {
        maxLength: 4,
      }),
      mapping: fc.dictionary(key, tie('value'), { maxKeys: 5 }),
    }));
    const text = fc.oneof(fc.lorem(), fc.string({ unit: 'binary' }), hostile);
    const commented = values.chain((value) =>
      fc.tuple(
        fc.constant(value),
        fc.array(fc.tuple(fc.constantFrom(...pathsOf(value)), text)).map((list) => new Map(list)),
        fc.array(text, { maxLength: 2 }),
      ),
    );
    fc.assert(
      fc.property(commented, ([value, comments, header]) => {
        const annotated = annotate(value, comments, { header });
        const { documents, errors } = readYaml(annotated.text);
        expect(errors).toEqual([]);
        expect(documents).toHaveLength(1);
        // As text, so that the order of keys counts; -0 is no value of JSON.
        expect(JSON.stringify(documents[0]!.value)).toBe(JSON.stringify(value));

        const paths = new Set(pathsOf(value));
        expect(annotated.lines.filter(({ path }) => !paths.has(path))).toEqual([]);
        expect(annotated.text).toBe(annotated.lines.map((line) => `${line.text}\n`).join(''));

        const dumped = dumpYaml(value);
        const { lines } = readYaml(dumped).documents[0]!;
        const added = [...comments].flatMap(([path, comment]) => {
          const line = dumped.split('\n')[lines.get(path)!.line - 1]!;
          return commentLines(comment, ' '.repeat(line.length - line.trimStart().length));
        });
        const headerLines = header.flatMap((line) => commentLines(line));
        expect(annotated.lines).toHaveLength(
          dumped.split('\n').length - 1 + added.length + headerLines.length,
        );
      }),
      { numRuns: 400 },
    );
  });
});

describe('commentLines', () => {
  it('wraps at 100 columns, the indentation counted, and keeps lines and their indentation', () => {
    const text = `${'word '.repeat(30)}\n\n  kubectl get pods\nhttps://example.com/${'x'.repeat(120)}`;
    const lines = commentLines(text, '      ');
    expect(lines).toEqual([
      `      # ${'word '.repeat(18).trim()}`,
      `      # ${'word '.repeat(12).trim()}`,
      '      #',
      '      #   kubectl get pods',
      `      # https://example.com/${'x'.repeat(120)}`,
    ]);
    expect(commentLines('word '.repeat(30)).every((line) => line.length <= 100)).toBe(true);
  });

  it('lets nothing through that ends a comment or that YAML forbids', () => {
    expect(commentLines('a\u2028b\r\nc\u0085d\re\u0000f\uD800')).toEqual([
      '# a',
      '# b',
      '# c',
      '# d',
      '# e f',
    ]);
  });
});
