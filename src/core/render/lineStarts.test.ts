import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allVariants } from '../knowledge/approaches';
import { scenarios } from '../knowledge/scenarios';
import { plan } from '../plan/plan';
import { dumpYaml } from '../read/yaml';
import { readLineStarts, walkedLineStarts } from './lineStarts';

const linesOf = (yaml: string): string[] => yaml.replace(/\n$/, '').split('\n');

const awkward = fc.oneof(
  fc.string(),
  fc.constantFrom(
    'a: b',
    '- a',
    '|',
    'x |',
    'a\n',
    '\na',
    'a\n\nb',
    '  a\nb',
    'a\n- b\n',
    'on',
    '1',
    '',
    'a |\n',
    '#\n#',
  ),
);
const anything = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    awkward,
    fc.integer(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(fc.stringMatching(/^[a-z]{1,6}$/), awkward), tie('value'), { maxKeys: 4 }),
  ),
})).value;

describe('the lines on which paths start', () => {
  it('are those that a reader finds, for every object of every plan, without the reader', () => {
    let seen = 0;
    for (const { id } of allVariants)
      for (const { answers } of scenarios)
        for (const object of plan(answers, id).objects) {
          const yaml = dumpYaml(object);
          const walked = walkedLineStarts(object, linesOf(yaml));
          seen += 1;
          expect(walked).toEqual(readLineStarts(yaml));
        }
    expect(seen).toBeGreaterThan(allVariants.length);
  });

  it('are right or not known, for any value', () => {
    let known = 0;
    fc.assert(
      fc.property(anything, (value) => {
        const yaml = dumpYaml(value);
        const walked = walkedLineStarts(value, linesOf(yaml));
        if (!walked) return;
        known += 1;
        expect(walked).toEqual(readLineStarts(yaml));
      }),
      { numRuns: 3000 },
    );
    expect(known).toBeGreaterThan(300);
  });
});
