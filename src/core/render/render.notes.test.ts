import { noteSources, noteWhy } from '../knowledge/whys';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../model/plan';
import type { Answers, OptionId } from '../model/vocabulary';
import { objectBase, splitObjectPath, valueAt } from '../model/path';
import { allVariants, approaches } from '../knowledge/approaches';
import { formatNotes } from '../knowledge/formatNotes';
import { notes as planNotes } from '../knowledge/notes';
import { ciSystems } from '../knowledge/ciSystems';
import { placeholders } from '../knowledge/placeholders';
import { riskOf } from '../knowledge/riskRecords';
import { scenarios } from '../knowledge/scenarios';
import { sources } from '../knowledge/sources';
import { plan } from '../plan/plan';
import {
  allDefaultCombinations,
  distinctPods,
  isFull,
  nameOf,
  planOf,
  Problems,
  sample,
  sampleOf,
  stepsOf,
  type Combination,
} from '../testing/combinations';
import { holds, holdsInKyaml } from '../testing/lines';
import { typedFor, typedWorlds } from '../testing/typed';
import { formatsFor, render, renderApart } from '.';

const notes = { ...planNotes, ...formatNotes };
const minutes = 60_000;
const levels = ['none', 'why', 'all'] as const;

const known = new Set<string>(Object.keys(notes));
const sourceIds = new Set<string>(Object.keys(sources));

/** What is wrong with the lines and the places of every file of a plan. */
function* lineProblems(drawn: Plan, turn: number): Generator<string> {
  const usable = formatsFor(drawn).flatMap(({ format, refused }) => (refused === undefined ? [format] : []));
  // Two formats at a time, in turns, at one level of comments; a full run takes all.
  const chosen = isFull ? usable : [usable[turn % usable.length]!, usable[(turn + 1) % usable.length]!];
  for (const format of new Set(chosen)) {
    for (const comments of isFull ? levels : [levels[Math.floor(turn / usable.length) % 3]!]) {
      const {
        files,
        lines: places,
        addedByPlatform,
        placeholders: left,
      } = render(drawn, format.id, { comments });
      const instead = addedByPlatform.flatMap((added) =>
        (added.instead ?? []).map((path) => `${objectBase(drawn.pod)}${path}`),
      );
      const isInstead = (path: string): boolean =>
        instead.some((around) => path === around || path.startsWith(`${around}/`));
      // Others call fields by names of their own.
      const hasOwnNames = format.ci?.includes('jenkins') === false || format.id === 'jenkins-controller';
      const shows = format.id === 'kyaml' ? holdsInKyaml : holds;
      for (const { text, lines, name } of files) {
        if (text !== lines.map((line) => `${line.text}\n`).join(''))
          yield `${name}: the lines are not the text`;
        const started = new Set<string>();
        for (const [index, line] of lines.entries()) {
          const where = `${name}:${index + 1} “${line.text.trim()}”`;
          const isComment = /^\s*(#|\/\/)/.test(line.text);
          if (line.comment !== isComment) yield `${where} is ${isComment ? 'a' : 'no'} comment`;
          // Between two documents of one file.
          if (line.comment || line.text === '---') continue;
          const { note } = line;
          if (!note) yield `${where} has no note`;
          else if (!known.has(note.id)) yield `${where} has the unknown note ${note.id}`;
          if (line.starts && line.path !== '') started.add(note?.id ?? '');
        }
        for (const [path, note] of Object.entries(drawn.notes)) {
          const place = places[path];
          if (!place && isInstead(path)) continue;
          if (!place) yield `${name}: ${path} has no place`;
          if (!place || files[place.file]?.name !== name) continue;
          const { base, inside } = splitObjectPath(path);
          const object = drawn.objects.find((candidate) => objectBase(candidate) === base);
          const first = lines[place.from - 1];
          if (!first || place.to < place.from) yield `${name}: ${path} has no place`;
          else if (inside !== '' && !hasOwnNames && !shows(first.text, inside, valueAt(object, inside)))
            yield `${name}: ${path} points to “${first.text}”`;
          // A part that has no line of its own under the names of this format has its note at none.
          const hasLine = !hasOwnNames || lines.some((line) => line.path === path);
          // A format with names of its own may have a reason of its own.
          const isTold = hasOwnNames && first?.starts === true && first.note?.id !== note.id;
          if (hasLine && !started.has(note.id) && !isInstead(path) && !isTold)
            yield `${name}: the note ${note.id} starts nowhere`;
        }
      }
      const beside = JSON.stringify([drawn.steps, drawn.preparations]);
      const all = files.map(({ text }) => text).join('') + beside;
      for (const { id, text } of Object.values(placeholders)) {
        const listed = left.some((placeholder) => placeholder.id === id);
        if (listed && format.ci !== undefined && !all.includes(text))
          yield `${format.id}: nothing to replace for ${id}`;
        // A header names what its own file leaves to replace, no more and no less.
        for (const { name, lines } of files) {
          const isInHeader = lines.some(
            (line) =>
              line.comment && /^(#|\/\/) Replace /.test(line.text) && line.text.includes(` ${text}: `),
          );
          const isInFile = lines.some((line) => !line.comment && line.text.includes(text));
          if (isInHeader !== (listed && isInFile))
            yield `${name}: ${id} ${isInHeader ? 'is' : 'is not'} in the header`;
        }
        // Their texts are no examples: a field of the pod, and a variable that some systems set.
        const given =
          id === 'socketGroup' ||
          (id === 'buildNumber' &&
            (ciSystems[drawn.ci].setsBuildNumber || all.includes('name: BUILD_NUMBER')));
        if (!listed && !given && all.includes(text)) yield `${format.id}: ${id} is not listed`;
      }
    }
  }
}

const systems: readonly OptionId<'ci'>[] = ['jenkins', 'gitlab', 'github-arc', 'tekton', 'argo', 'plain'];

/** A combination in the words of one system, the next one in those of another. */
const inTurn = (combination: Combination, index: number): Combination => ({
  ...combination,
  world: {
    ...combination.world,
    ci: systems[index % systems.length]!,
    placement: Math.floor(index / systems.length) % 2 === 0 ? 'agent' : 'controller',
  },
});

/** Plans around which something stands that no default and no pod brings. */
const around: readonly (readonly [ref: string, answers: Answers, options?: Record<string, string>])[] = [
  ['dind-sidecar/unix', {}, { networkPolicy: 'metadata' }],
  ['dind-sidecar/unix', { kubernetes: '1.36', tenancy: 'laptop', cache: 'shared', jobs: ['testcontainers'] }],
  ['external-builder/openshift-build', { platform: 'openshift' }],
  ['buildkit-service/buildx-driver', {}],
];

/** The same members, first a few from everywhere, then more and more. */
const spread = <T>(items: readonly T[]): T[] => [
  ...new Set([...sample(items, 40), ...sample(items, 400), ...sample(items, 4000), ...items]),
];

describe('the notes of rendered lines', () => {
  it('stand at every line, in every variant and scenario', { timeout: (isFull ? 30 : 4) * minutes }, () => {
    const problems = new Problems();
    let met = 0;
    for (const { id: ref } of allVariants) {
      for (const { id, answers } of scenarios) {
        met += 1;
        // Every third one; a full run takes each.
        if (!isFull && met % 3 !== 0) continue;
        for (const problem of lineProblems(plan(answers, ref), met)) problems.add(problem, `${ref} ${id}`);
      }
    }
    for (const [index, combination] of sample(distinctPods(), 70).entries()) {
      const drawn = planOf(inTurn(combination, index));
      for (const problem of lineProblems(drawn, index)) problems.add(problem, nameOf(combination));
    }
    expect(problems.list()).toEqual([]);
  });

  it(
    'are all used by some combination, and nothing but their records is',
    { timeout: (isFull ? 30 : 4) * minutes },
    () => {
      const used = new Set<string>();
      // What only a reader brings about.
      for (const each of typedWorlds()) {
        for (const note of Object.values(planOf({ ...each, options: typedFor(each.ref) }).notes))
          used.add(note.id);
      }
      const isDone = (): boolean => [...known].every((id) => used.has(id));
      const useLines = (drawn: Plan): void => {
        for (const { format, refused } of formatsFor(drawn)) {
          if (refused !== undefined) continue;
          for (const { lines } of render(drawn, format.id).files) {
            for (const { note } of lines) if (note) used.add(note.id);
          }
        }
      };
      // All jobs of an approach at once: formats add most there.
      for (const { id, covers } of approaches) {
        for (const ci of systems) useLines(plan({ ci, jobs: [...covers] }, id));
        useLines(plan({ ci: 'jenkins', placement: 'controller', jobs: ['build-image'] }, id));
      }
      // What stands around a plan depends on more than its pod.
      for (const [ref, answers, chosen] of around) {
        const drawn = plan(answers, ref, chosen);
        useLines(drawn);
        for (const { lines } of renderApart(drawn, 'pod-yaml'))
          for (const { note } of lines) if (note) used.add(note.id);
      }
      // In an order that meets all variants early, until nothing is left: types hold that there are no other notes.
      for (const [index, combination] of spread(distinctPods()).entries()) {
        if (isDone()) break;
        const drawn = planOf(inTurn(combination, index));
        for (const note of Object.values(drawn.notes)) used.add(note.id);
        for (const { note } of drawn.steps) used.add(note.id);
        if (index > (isFull ? 2000 : 100)) continue;
        useLines(drawn);
      }
      for (const combination of allDefaultCombinations()) {
        if (isDone()) break;
        for (const { note } of stepsOf(combination)) used.add(note.id);
      }
      expect([...used].filter((id) => !known.has(id))).toEqual([]);
      expect([...known].filter((id) => !used.has(id))).toEqual([]);
    },
  );

  it('are whole sentences with sources, and name risks that exist', () => {
    const combinations = sampleOf(allDefaultCombinations, 60);
    for (const drawn of combinations.map(planOf)) {
      for (const note of [...Object.values(drawn.notes), ...drawn.steps.map((step) => step.note)]) {
        expect(`${note.id}: ${noteWhy(note)}`).toMatch(/[.!?”]$/);
        expect(`${note.id}: ${noteWhy(note)} ${note.short}`).not.toMatch(/undefined|\[object|NaN/);
        expect(note.short.length).toBeLessThan(60);
        expect(noteSources(note).sources.length).toBeGreaterThan(0);
        expect([note.id, noteSources(note).sources.filter((id) => !sourceIds.has(id))]).toEqual([
          note.id,
          [],
        ]);
        expect([note.id, note.risks.filter((id) => !riskOf(id))]).toEqual([note.id, []]);
      }
    }
  });

  it('the same input gives the same text', () => {
    for (const combination of sample(distinctPods(), 20)) {
      const texts = [planOf(combination), planOf(combination)].map((drawn) =>
        JSON.stringify(render(drawn, 'pod-yaml', { comments: 'all' })),
      );
      expect(texts[0]).toBe(texts[1]);
    }
  });

  it('a format that cannot express a plan refuses it with a sentence', () => {
    for (const combination of sample(distinctPods(), 60)) {
      const drawn = planOf(combination);
      for (const { format, refused } of formatsFor(drawn)) {
        if (refused === undefined) continue;
        expect(refused).toMatch(/^[A-Z].+\.$/);
        expect(() => render(drawn, format.id)).toThrow(refused);
      }
    }
  });
});
