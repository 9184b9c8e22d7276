import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ValueKind } from '../model/option';
import type { Plan } from '../model/plan';
import type { Rendered } from '../model/render';
import { decodeLink, emptyState, encodeLink } from '../link/link';
import { optionOf, options } from '../knowledge/options';
import { fillableIds, isFillable, placeholderFields } from '../knowledge/placeholderFields';
import { placeholders } from '../knowledge/placeholders';
import { problemOf } from '../knowledge/values/kinds';
import { isFull, nameOf, planOf, Problems, stopwatch, type Combination } from '../testing/combinations';
import { differences, readers } from '../testing/readBack';
import { typedFills, typedFor, typedWorlds } from '../testing/typed';
import { formats, formatsFor, render } from '.';

const minutes = 60_000;
/** The files of every format that takes a plan. */
function texts(plan: Plan): Map<string, Rendered> {
  return new Map(
    formatsFor(plan).flatMap(({ format, refused }) =>
      refused === undefined ? [[format.id, render(plan, format.id, { comments: 'all' })] as const] : [],
    ),
  );
}

const joined = ([, { files }]: readonly [string, Rendered]): string =>
  files.map(({ text }) => text).join('\n');

/** What is applied, without comments. */
const applied = ({ files }: Rendered): string =>
  files.flatMap(({ lines }) => lines.filter(({ comment }) => !comment).map(({ text }) => text)).join('\n');

const kindOf = (id: string): ValueKind | undefined =>
  optionOf(id)?.text?.kind ?? (isFillable(id) ? placeholderFields[id] : undefined);

const typedIds: readonly string[] = [
  ...options.filter(({ text }) => text).map(({ id }) => id),
  ...fillableIds,
];

const nasty = [
  "it's",
  'a"b',
  'a\\b',
  "'''",
  '"""',
  '${BUILD_NUMBER}',
  '$(reboot)',
  '`reboot`',
  '{{ .Values.x }}',
  '{% raw %}',
  'a\nb: c',
  '\r\n- x',
  '\u2028',
  '\u{1F600}',
  '!!js/function x',
  '&a *a',
  '# x',
  '; rm -rf /',
  '--privileged',
  '../../etc',
  'a b',
  '%',
  '\u0000',
  'x'.repeat(10_000),
  'claim/x:/$(a)',
  'a=b:c',
  'null\n',
  '[x]',
  '{x: y}',
  '<x>',
  '|',
  '>-',
] as const;

const anyText = fc.oneof(
  fc.constantFrom(...nasty),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .tuple(
      fc.constantFrom('ghcr.io/a/b:1', '4Gi', 'name', 'a.test/b=c', 'claim/x:/opt/x'),
      fc.constantFrom(...nasty),
    )
    .map(([a, b]) => a + b),
);

const worlds: readonly Combination[] = [...typedWorlds()];

describe('typed values in every format', () => {
  it('an illegal one changes nothing at all in any file', { timeout: 4 * minutes }, () => {
    const time = stopwatch();
    let illegal = 0;
    const usual = (combination: Combination): Plan => planOf(combination);
    fc.assert(
      fc.property(
        fc.constantFrom(...worlds),
        fc.constantFrom(...typedIds),
        anyText,
        fc.integer({ min: 0, max: isFull ? 5 : 60 }),
        (combination, id, value, turn) => {
          const kind = kindOf(id);
          if (kind === undefined || value === '' || problemOf(kind, value) === undefined) return;
          illegal += 1;
          const before = usual(combination);
          const drawn = planOf({ ...combination, options: { [id]: value } });
          // A file is made of the plan, and no file shows its warnings.
          expect({ ...drawn, warnings: [] }).toEqual({ ...before, warnings: [] });
          if (turn === 0) expect([...texts(drawn)].map(joined)).toEqual([...texts(before)].map(joined));
          // What has a place here is named.
          if (drawn.options[id] !== undefined || drawn.placeholders.some((left) => left.id === id))
            expect(drawn.warnings.map((warning) => warning.id)).toContain(`option-${id}`);
          const state = { ...emptyState, options: { [id]: value } };
          const { state: back } = decodeLink(encodeLink(state));
          if (value.length < 1_000) expect(back.options).toEqual(state.options);
        },
      ),
      { numRuns: isFull ? 10_000 : 250 },
    );
    console.log(time(`Illegal values: ${illegal}`));
    expect(illegal).toBeGreaterThan(50);
  });

  it('a legal one stands in every file as the plan has it', { timeout: 4 * minutes }, () => {
    const time = stopwatch();
    const problems = new Problems();
    let files = 0;
    for (const combination of worlds) {
      const drawn = planOf({ ...combination, options: { ...typedFor(combination.ref), ...typedFills } });
      for (const [format, rendered] of texts(drawn)) {
        files += rendered.files.length;
        const name = `${format} ${nameOf(combination)}`;
        for (const difference of differences(rendered, drawn, readers[format]!(rendered, drawn)))
          problems.add(`${format} ${difference}`, name);
        // A format that writes the text of the registry itself forgets what the reader typed: it asks `textOf`.
        for (const id of fillableIds) {
          const { text } = placeholders[id];
          if (text.length > 6 && applied(rendered).includes(text))
            problems.add(`${format}: ${text} is left`, name);
          if (rendered.placeholders.some((left) => left.id === id))
            problems.add(`${format}: ${id} is listed`, name);
        }
      }
    }
    console.log(time(`Legal values: ${files} files`));
    expect(problems.list()).toEqual([]);
    expect(formats.length).toBeGreaterThan(0);
  });

  it('one text changes its own lines and no others', { timeout: 4 * minutes }, () => {
    const problems = new Problems();
    const ids = new Map(
      worlds.map((combination) => [
        combination,
        new Set<string>(
          [...texts(planOf(combination)).values()].flatMap(({ placeholders: of }) => of.map(({ id }) => id)),
        ),
      ]),
    );
    const left = (combination: Combination): ReadonlySet<string> => ids.get(combination) ?? new Set();
    // A claim that the reader has is not made: the one beside the pod goes.
    const derived: readonly string[] = [
      'image',
      'registry',
      'buildMachine',
      'cloudBuilder',
      'authzImage',
      'claim',
    ];
    for (const id of fillableIds.filter((each) => !derived.includes(each))) {
      // No word that stands in a file anyway.
      const value =
        { namespace: 'zq-agents', buildNamespace: 'zq-builds', builderNamespace: 'zq-builders' }[
          id as string
        ] ?? typedFills[id];
      const leaving = worlds.filter((combination) => left(combination).has(id));
      if (leaving.length === 0) problems.add(`${id} is left by no format`, '');
      for (const combination of leaving.slice(0, isFull ? undefined : 1)) {
        const usual = texts(planOf(combination));
        const filled = texts(planOf({ ...combination, options: { [id]: value } }));
        for (const [format, rendered] of filled) {
          // Put back, it is the file of before.
          const back = applied(rendered).replaceAll(value, placeholders[id].text);
          if (back !== applied(usual.get(format)!))
            problems.add(`${format}: ${id} changes more than itself`, nameOf(combination));
        }
      }
    }
    expect(problems.list()).toEqual([]);
  });
});
