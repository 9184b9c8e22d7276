import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueAt, walk } from '../model/path';
import type { TextEdit } from '../model/risk';
import { changedValue, sameValue } from './changedValue';
import { editYaml } from './editYaml';
import { dumpYaml, readYaml } from './yaml';

const edit = (text: string, ...edits: TextEdit[]) => editYaml(text, 0, edits);

describe('editYaml', () => {
  it.each<[string, string, TextEdit, string | undefined]>([
    ['replaces a plain value', 'a: 1 # one\nb: 2\n', { set: '/a', value: 3 }, 'a: 3 # one\nb: 2\n'],
    ['and a quoted one', 'a: "x # y"   # one\n', { set: '/a', value: 'z' }, 'a: z   # one\n'],
    ['quotes what needs quotes', 'a: 1\n', { set: '/a', value: 'true' }, 'a: "true"\n'],
    ['fills an empty value', 'a:\nb: 1\n', { set: '/a', value: 2 }, 'a: 2\nb: 1\n'],
    [
      'adds a key at the top',
      'a: # why\n  # first\n  b: 1\n',
      { set: '/a/c', value: 2 },
      'a: # why\n  c: 2\n  # first\n  b: 1\n',
    ],
    ['adds a key of the document below', 'a: 1\n', { set: '/b', value: 2 }, 'a: 1\nb: 2\n'],
    [
      'adds a mapping below what is there',
      'a:\n    b: 1\n',
      { set: '/a/c/d', value: 2 },
      'a:\n    b: 1\n    c:\n        d: 2\n',
    ],
    ['fills an empty mapping', 'a: {}\n', { set: '/a/b', value: 1 }, 'a: { b: 1 }\n'],
    ['fills an empty key', 'a:\nb: 1\n', { set: '/a/c/d', value: 1 }, 'a:\n  c:\n    d: 1\nb: 1\n'],
    ['adds a key in brackets', 'a: { b: 1 } # x\n', { set: '/a/c', value: 'k' }, 'a: { b: 1, c: k } # x\n'],
    [
      'in quotes where they are used',
      '{"a": {"b": "1"}}',
      { set: '/a/c', value: 'k' },
      '{"a": {"b": "1", c: "k"}}',
    ],
    ['replaces a value in brackets', 'a: {b: x, c: 2}\n', { set: '/a/b', value: 'k' }, 'a: {b: k, c: 2}\n'],
    [
      'adds to a list',
      'a:\n  - x # one\nb: 1\n',
      { set: '/a/1', value: 'k' },
      'a:\n  - x # one\n  - k\nb: 1\n',
    ],
    [
      'whose dashes stand below the key',
      'a:\n- name: x\n  v: 1\n',
      { set: '/a/[k]', value: { name: 'k', v: { w: 1 } } },
      'a:\n- name: x\n  v: 1\n- name: k\n  v:\n    w: 1\n',
    ],
    [
      'makes a list as the others are',
      'a:\n- name: x\n',
      { set: '/a/[x]/b/[k]', value: { name: 'k' } },
      'a:\n- name: x\n  b:\n  - name: k\n',
    ],
    [
      'inserts before the first, above its comment',
      'a:\n  # one\n  - x\n',
      { insert: '/a/0', value: 'w' },
      'a:\n  - w\n  # one\n  - x\n',
    ],
    ['in brackets', 'a: ["x", "y"]\n', { insert: '/a/0', value: 'w' }, 'a: ["w", "x", "y"]\n'],
    ['replaces a list', 'a:\n  - x\n  - y\nb: 1\n', { set: '/a', value: ['z'] }, 'a:\n  - z\nb: 1\n'],
    ['not one with a comment', 'a:\n  - x # one\nb: 1\n', { set: '/a', value: ['z'] }, undefined],
    ['removes a key', 'a: 1\nb:\n  c: 1\nd: 2\n', { remove: '/b' }, 'a: 1\nd: 2\n'],
    ['not one with a comment', 'a: 1\nb: 1 # x\n', { remove: '/b' }, undefined],
    [
      'removes a member',
      'a:\n  - name: x\n    v: 1\n  - name: z\n',
      { remove: '/a/[x]' },
      'a:\n  - name: z\n',
    ],
    ['removes from brackets', 'a: { b: 1, c: 2 }\n', { remove: '/a/b' }, 'a: { c: 2 }\n'],
    ['the last one too', 'a: { b: 1, c: 2 }\n', { remove: '/a/c' }, 'a: { b: 1 }\n'],
    ['the only one of a block is refused', 'a:\n  b: 1\n', { remove: '/a/b' }, undefined],
    ['keeps CR LF', 'a:\r\n  b: 1\r\n', { set: '/a/c', value: 2 }, 'a:\r\n  c: 2\r\n  b: 1\r\n'],
    ['and a missing last line break', 'a: 1', { set: '/b', value: 2 }, 'a: 1\nb: 2'],
    ['not what an alias brings', 'a: &x { b: 1 }\nc: *x\n', { set: '/c/b', value: 2 }, undefined],
    ['not a text of several lines', 'a: |\n  x\n  y\n', { set: '/a', value: 'z' }, undefined],
    ['not what has no place', 'a: 1\n', { set: '/a/b', value: 2 }, undefined],
  ])('%s', (_, text, change, expected) => {
    expect(edit(text, change)).toBe(expected);
  });

  it('edits one document of several', () => {
    expect(editYaml('a: 1\n---\na: 1 # x\n---\na: 1\n', 1, [{ set: '/a', value: 2 }])).toBe(
      'a: 1\n---\na: 2 # x\n---\na: 1\n',
    );
  });

  it('touches no text that it cannot read', () => {
    expect(edit('a: [1\n', { set: '/a', value: 2 })).toBeUndefined();
    expect(edit('a: 1\na: 2\n', { set: '/b', value: 2 })).toBeUndefined();
  });

  it('says exactly what the edit says, and loses no line, in any tree', () => {
    const key = fc.constantFrom('a', 'b', 'c', 'name', 'd e', 'on');
    const leaf = fc.oneof(
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.constantFrom('x', 'y: z', '#', '1', ''),
    );
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small' },
        leaf,
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(key, tie('tree'), { maxKeys: 3 }),
      ),
    }));
    let edited = 0;
    fc.assert(
      fc.property(
        fc.dictionary(key, tree, { minKeys: 1, maxKeys: 4 }),
        fc.nat(100),
        key,
        leaf,
        (value, at, name, by) => {
          const text = dumpYaml(value);
          const paths: string[] = [];
          walk(value, (path) => paths.push(path));
          const path = paths[at % paths.length]!;
          const changes: TextEdit[] = [
            { set: `${path}/${name}`, value: by },
            { set: path, value: by },
            { remove: path },
          ];
          for (const change of path === '' ? changes.slice(0, 1) : changes) {
            const next = edit(text, change);
            if (next === undefined) continue;
            edited += 1;
            expect(sameValue(readYaml(next).documents[0]?.value, changedValue(value, change))).toBe(true);
            if ('set' in change && valueAt(value, change.set) === undefined) {
              const left = next.split('\n');
              for (const line of text.split('\n').filter((one) => !/(\{\}|\[\]|null|:)$/.test(one)))
                expect(left).toContain(line);
            }
          }
        },
      ),
      { numRuns: 200 },
    );
    expect(edited).toBeGreaterThan(100);
  });
});
