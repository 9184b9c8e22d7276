import { describe, expect, test } from 'vitest';
import { verdictRank, type Verdict } from '../model/approach';
import {
  isSetQuestion,
  questionIds,
  unknown,
  vocabulary,
  type Answers,
  type QuestionId,
} from '../model/vocabulary';
import { allVariants } from '../knowledge/approaches';
import { infer } from '../environment/infer';
import { isFull, Problems, stopwatch } from '../testing/combinations';
import { blockerWorlds, combined, coveringAnswers } from '../testing/worlds';
import { decide } from './decide';
import { outcomeOf } from './outcome';
import { judgeableOf, verdictAlone } from './verdict';

const limit = (isFull ? 60 : 10) * 60_000;
const rows = coveringAnswers();

/** Each question with the order in which its answers get stricter: nothing that is ruled out comes back. */
const stricter: readonly (readonly [QuestionId, readonly string[]])[] = [
  ['podSecurity', ['privileged', 'no-privileged', 'baseline', 'restricted']],
  ['nodeChanges', ['image', 'settings', 'none']],
];

/** The same answers with every question one step stricter that has an order. */
const tightened = (answers: Answers): Answers[] => [
  ...stricter.flatMap(([id, order]) => {
    const next = order[order.indexOf(String(answers[id])) + 1];
    return next === undefined || !order.includes(String(answers[id])) ? [] : [{ ...answers, [id]: next }];
  }),
  ...(Array.isArray(answers.jobs)
    ? vocabulary.jobs
        .filter((job) => !answers.jobs?.includes(job))
        .map((job) => ({
          ...answers,
          jobs: vocabulary.jobs.filter((one) => one === job || answers.jobs?.includes(one)),
        }))
    : []),
];

const nameOf = (answers: Answers): string => JSON.stringify(answers);

describe('law 4 over a three-way covering array: blocked is blocked', () => {
  test('what is recommended or offered is blocked in no part of it', { timeout: limit }, () => {
    const time = stopwatch();
    const problems = new Problems();
    let pairs = 0;
    for (const answers of rows) {
      const { ranked, best } = outcomeOf(infer(answers));
      if (best && !ranked.includes(best)) problems.add('the best is not in the ranking', nameOf(answers));
      for (const { verdict, refs, partner } of ranked) {
        if (verdict === 'blocked') problems.add(`offers ${refs.join()}, which is blocked`, nameOf(answers));
        if (partner) pairs += 1;
      }
    }
    console.log(time(`Law 4: ${rows.length} answer sets, ${pairs} solutions of two among what they offer`));
    expect(problems.list()).toEqual([]);
    expect(pairs).toBeGreaterThan(rows.length / 10);
  });

  test('nothing that a stricter answer rules out comes back', { timeout: limit }, () => {
    const time = stopwatch();
    const problems = new Problems();
    let count = 0;
    for (const answers of rows) {
      const before = infer(answers);
      const blocked = allVariants.filter(
        (variant) => verdictAlone(judgeableOf(variant), before) === 'blocked',
      );
      for (const next of tightened(answers)) {
        count += 1;
        const after = infer(next);
        for (const variant of blocked)
          if (verdictAlone(judgeableOf(variant), after) !== 'blocked')
            problems.add(`${variant.id} comes back`, nameOf(next));
      }
    }
    console.log(time(`Law 4: ${count} stricter answer sets`));
    expect(problems.list()).toEqual([]);
  });

  test('with every approach blocked it says what to reconsider', { timeout: limit }, () => {
    const time = stopwatch();
    const problems = new Problems();
    let count = 0;
    for (const answers of rows) {
      if (outcomeOf(infer(answers)).ranked.length > 0) continue;
      count += 1;
      const { best, advice } = decide(answers);
      if (best !== null || advice === null || advice.reconsider.length === 0)
        problems.add('says nothing', nameOf(answers));
    }
    console.log(time(`Law 4: ${count} answer sets in which all is blocked`));
    expect(problems.list()).toEqual([]);
  });
});

/** What an unknown may be, by what its values are: never more definite than they are together. */
function problemOf(verdict: Verdict, values: ReadonlySet<Verdict>): string | undefined {
  const disagree = values.has('blocked') && values.size > 1;
  if (disagree && verdict !== 'depends') return `is ${verdict} where its values disagree about blocked`;
  if (verdict === 'blocked' && !(values.size === 1 && values.has('blocked')))
    return 'is blocked where a value is not';
  if (verdict === 'works' && [...values].some((value) => verdictRank(value) < verdictRank('works')))
    return 'works where a value does not';
  if (verdict === 'price' && values.has('blocked')) return 'has a price where a value is blocked';
  return undefined;
}

describe('law 5 over a three-way covering array: unknown is not yes', () => {
  test('with every value in the place of one unknown', { timeout: limit }, () => {
    const time = stopwatch();
    const problems = new Problems();
    let count = 0;
    for (const answers of rows) {
      const base = infer(answers);
      if (base.contradictions.length > 0) continue;
      const now = allVariants.map((variant) => verdictAlone(judgeableOf(variant), base));
      for (const id of questionIds) {
        if (answers[id] !== unknown || isSetQuestion(id)) continue;
        const seen = allVariants.map(() => new Set<Verdict>());
        for (const value of base.possible[id]) {
          const world = infer({ ...answers, [id]: value });
          if (world.contradictions.length > 0) continue;
          count += 1;
          for (const [index, variant] of allVariants.entries())
            seen[index]?.add(verdictAlone(judgeableOf(variant), world));
        }
        for (const [index, variant] of allVariants.entries()) {
          const values = seen[index] ?? new Set<Verdict>();
          const problem = values.size > 0 && problemOf(now[index] ?? 'blocked', values);
          if (problem) problems.add(`${variant.id}, ${id} unknown: ${problem}`, nameOf(answers));
        }
      }
    }
    console.log(time(`Law 5: ${rows.length} answer sets, ${count} worlds in the place of an unknown`));
    expect(problems.list()).toEqual([]);
    expect(count).toBeGreaterThan(rows.length);
  });
});

describe('laws 4 and 5 over everything that the blockers of a variant read', () => {
  test('in every world, in the next stricter one, and with one answer unknown', { timeout: limit }, () => {
    const time = stopwatch();
    const problems = new Problems();
    let worlds = 0;
    let every = 0;
    for (const variant of allVariants) {
      const one = judgeableOf(variant);
      const all = blockerWorlds(variant);
      if (all.isEvery) every += 1;
      const verdicts = new Map<string, Verdict>();
      for (const answers of combined(all)) {
        worlds += 1;
        verdicts.set(keyOf(all.ids, answers), verdictAlone(one, infer(answers)));
      }
      for (const answers of combined(all)) {
        const verdict = verdicts.get(keyOf(all.ids, answers));
        if (verdict !== 'blocked') continue;
        for (const next of tightened(answers)) {
          const after = verdicts.get(keyOf(all.ids, next)) ?? verdictAlone(one, infer(next));
          if (after !== 'blocked') problems.add(`${variant.id} comes back`, nameOf(next));
        }
      }
      for (const open of all.ids) {
        if (isSetQuestion(open)) continue;
        const others = { ids: all.ids.filter((id) => id !== open), values: all.values };
        for (const answers of combined(others)) {
          const base = infer(answers);
          if (base.contradictions.length > 0) continue;
          const left: readonly string[] = base.possible[open];
          const values = new Set<Verdict>();
          for (const value of all.values.get(open) ?? []) {
            if (!left.includes(value as string)) continue;
            const next = { ...answers, [open]: value };
            if (infer(next).contradictions.length > 0) continue;
            const verdict = verdicts.get(keyOf(all.ids, next));
            if (verdict) values.add(verdict);
          }
          const problem = values.size > 0 && problemOf(verdictAlone(one, base), values);
          if (problem) problems.add(`${variant.id}, ${open} unknown: ${problem}`, nameOf(answers));
        }
      }
    }
    console.log(
      time(
        `Laws 4 and 5: ${worlds} worlds of ${allVariants.length} variants, with every value for ${every} of them and one of each meaning for the others`,
      ),
    );
    expect(problems.list()).toEqual([]);
    expect(worlds).toBeGreaterThan(1000);
  });
});

const keyOf = (ids: readonly QuestionId[], answers: Answers): string =>
  ids.map((id) => String(answers[id])).join('|');
