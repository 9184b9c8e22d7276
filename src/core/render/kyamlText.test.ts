import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Path } from '../model/path';
import { walk } from '../model/path';
import { readYaml } from '../read/yaml';
import { kyamlLines } from './kyamlText';

const written = (value: unknown, comments?: ReadonlyMap<Path, string>): string =>
  kyamlLines(value, comments)
    .map(({ text }) => text)
    .join('\n');

const readBack = (text: string): unknown => {
  const { documents, errors } = readYaml(`---\n${text}\n`);
  expect(errors).toEqual([]);
  return documents[0]?.value;
};

describe('KYAML has the form of KEP-5295', () => {
  it('brackets, quotes and commas as kubectl writes them', () => {
    const service = {
      apiVersion: 'v1',
      metadata: {
        labels: { app: 'hostnames', 'kubernetes.io/service-name': 'hostnames' },
        annotations: { 'endpoints.kubernetes.io/last-change': '2025-05-09T21:14:42Z' },
        creationTimestamp: null,
      },
      spec: {
        clusterIPs: ['10.0.162.160'],
        ports: [
          { port: 80, protocol: 'TCP' },
          { port: 443, ready: true },
        ],
      },
      status: { loadBalancer: {}, conditions: [] },
    };
    expect(written(service)).toBe(
      [
        '{',
        '  apiVersion: "v1",',
        '  metadata: {',
        '    labels: {',
        '      app: "hostnames",',
        '      kubernetes.io/service-name: "hostnames",',
        '    },',
        '    annotations: {',
        '      endpoints.kubernetes.io/last-change: "2025-05-09T21:14:42Z",',
        '    },',
        '    creationTimestamp: null,',
        '  },',
        '  spec: {',
        '    clusterIPs: [',
        '      "10.0.162.160",',
        '    ],',
        '    ports: [{',
        '      port: 80,',
        '      protocol: "TCP",',
        '    }, {',
        '      port: 443,',
        '      ready: true,',
        '    }],',
        '  },',
        '  status: {',
        '    loadBalancer: {},',
        '    conditions: [],',
        '  },',
        '}',
      ].join('\n'),
    );
  });

  it('texts of several lines are folded, with a backslash before their own spaces', () => {
    expect(written({ plain: 'This\nis a\nmulti-line string', yaml: 'this:\n  is:\n  - embedded\n' })).toBe(
      [
        '{',
        '  plain: "\\',
        '     This\\n\\',
        '     is a\\n\\',
        '     multi-line string\\',
        '    ",',
        '  yaml: "\\',
        '     this:\\n\\',
        '    \\  is:\\n\\',
        '    \\  - embedded\\n\\',
        '    ",',
        '}',
      ].join('\n'),
    );
  });

  it('keys have quotes where they could be something else', () => {
    const bare = ['app', 'pod-template-hash', 'kubernetes.io/os', '_', 'Größe', '1.2.3', 'v1'];
    const quoted = [
      'no',
      'NO',
      'y',
      'on',
      'null',
      '~',
      '',
      '1',
      '0x1F',
      '1e3',
      '1_000',
      '0o17',
      'Infinity',
      't',
    ];
    const odd = ['-a', 'a.', '.inf', 'a b', 'a:b', '2026-11-26', '"', 'a\nb'];
    const keys = (all: readonly string[]) => written(Object.fromEntries(all.map((key) => [key, 1])));
    expect(keys(bare)).not.toContain('"');
    expect(keys([...quoted, ...odd]).match(/^ {2}".*": 1,$/gm)).toHaveLength(quoted.length + odd.length);
  });
});

describe('what is written as KYAML', () => {
  // A key of more than 1,024 characters is no implicit key of YAML, and __proto__ no own one of a parsed object.
  const key = fc.string({ unit: 'grapheme', maxLength: 40 }).filter((text) => text !== '__proto__');
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom(' ', '\n', '\t', '"', '\\', '#', 'a', '\u0085', '\u00a0', '\u2028', '\ufeff'),
    }),
  );
  const value = fc.letrec<{ any: unknown }>((tie) => ({
    any: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom(null, true, false),
      fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })).map((one) => one + 0 || 0),
      text,
      fc.array(tie('any'), { maxLength: 4 }),
      fc.dictionary(key, tie('any'), { maxKeys: 4, noNullPrototype: true }),
    ),
  })).any;

  it('is read back as it was', () => {
    fc.assert(
      fc.property(value, (one) => {
        expect(readBack(written(one))).toEqual(one);
      }),
      { numRuns: 400 },
    );
  });

  it('is the same with comments, which stand where their path begins', () => {
    fc.assert(
      fc.property(value, (one) => {
        const comments = new Map<Path, string>();
        walk(one, (path) => {
          if (path !== '') comments.set(path, `at ${JSON.stringify(path)}`);
        });
        const lines = kyamlLines(one, comments);
        expect(readBack(lines.map((line) => line.text).join('\n'))).toEqual(one);
        const said = lines.filter((line) => /^\s*#/.test(line.text) && !line.text.endsWith('\\'));
        expect(new Set(said.map(({ path }) => path))).toEqual(new Set(comments.keys()));
      }),
      { numRuns: 200 },
    );
  });
});
