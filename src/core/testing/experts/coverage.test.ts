import { describe, expect, it, test } from 'vitest';
import { infer, sources } from '../../index';
import { isSetQuestion, minorOf, questionIds, vocabulary, type QuestionId } from '../../model/vocabulary';
import { alwaysSays } from './everywhere';
import { expertScenarios } from '.';
import { expertApproaches, type ExpertScenario } from './scenario';

/** The values of a question in the answers of a scenario. */
const valuesIn = ({ answers }: ExpertScenario, id: QuestionId): readonly string[] => {
  const value = answers[id];
  return value === undefined ? [] : typeof value === 'string' ? [value] : value;
};

const given = (id: QuestionId): ReadonlySet<string> =>
  new Set(expertScenarios.flatMap((scenario) => valuesIn(scenario, id)));

const approachOfRef = (ref: string): string => ref.split('/')[0] ?? '';

describe('the scenarios of experts cover', () => {
  it.each(questionIds.filter((id) => id !== 'kubernetes'))('every answer to the question %s', (id) => {
    const seen = given(id);
    expect(vocabulary[id].filter((value) => !seen.has(value))).toEqual([]);
  });

  it('the minors at which something changed, and the newest', () => {
    const minors = vocabulary.kubernetes.filter((version) => given('kubernetes').has(version)).map(minorOf);
    expect(minors).toEqual(expect.arrayContaining([23, 24, 27, 28, 29, 33, 34, 35, 36, 37]));
  });

  it('every sandbox on its own', () => {
    const alone = new Set(
      expertScenarios
        .map((scenario) => valuesIn(scenario, 'sandbox'))
        .filter((handlers) => handlers.length === 1)
        .flat(),
    );
    expect(vocabulary.sandbox.filter((handler) => !alone.has(handler))).toEqual([]);
  });

  it('every approach but the engine in the container of the agent, which is never the best', () => {
    const named = new Set(expertScenarios.flatMap(({ acceptable }) => acceptable.flat()).map(approachOfRef));
    expect(expertApproaches.filter((approach) => !named.has(approach))).toEqual(['dind-same-container']);
    const excluded = new Set(expertScenarios.flatMap(({ impossible }) => impossible).map(approachOfRef));
    expect(excluded.has('dind-same-container')).toBe(true);
    expect(expertApproaches.filter((approach) => !alwaysSays[approach]).toSorted()).toEqual([
      // These say it by variant; a builder of the language has no price that holds everywhere.
      'buildah-rootless',
      'buildkit-rootless',
      'dind-sidecar',
      'language-builder',
    ]);
  });

  it('enough, each once', () => {
    expect(expertScenarios.length).toBeGreaterThanOrEqual(48);
    expect(new Set(expertScenarios.map(({ sentence }) => sentence)).size).toBe(expertScenarios.length);
    expect(new Set(expertScenarios.map(({ answers }) => JSON.stringify(answers))).size).toBe(
      expertScenarios.length,
    );
  });
});

describe('a scenario of experts makes sense', () => {
  test.each(expertScenarios.map((scenario) => [scenario.sentence, scenario] as const))(
    '%s',
    (_sentence, { answers, acceptable, impossible, mustWarnIf = {}, because, sources: cited }) => {
      expect(infer(answers).contradictions.map(({ message }) => message)).toEqual([]);
      for (const id of questionIds.filter(isSetQuestion)) {
        const set = answers[id];
        if (typeof set === 'object')
          expect(set).toEqual(vocabulary[id].filter((value) => (set as readonly string[]).includes(value)));
      }
      // What is right cannot be impossible, and what is impossible as a whole needs no variant named.
      const excluded = new Set<string>(impossible);
      expect(excluded.size, 'each once').toBe(impossible.length);
      expect(acceptable.length).toBeGreaterThan(0);
      for (const ref of acceptable.flat()) {
        expect(excluded.has(ref) || excluded.has(approachOfRef(ref)), ref).toBe(false);
      }
      for (const ref of impossible.filter((candidate) => candidate.includes('/'))) {
        expect(excluded.has(approachOfRef(ref)), `${ref} is excluded twice`).toBe(false);
      }
      const right = acceptable.flat().map(approachOfRef);
      for (const ref of Object.keys(mustWarnIf)) expect(right).toContain(approachOfRef(ref));
      expect(because).toMatch(/\.$/);
      expect(cited.length).toBeGreaterThan(0);
      for (const source of cited) {
        expect(source.startsWith('https://') || Object.hasOwn(sources, source), source).toBe(true);
      }
    },
  );
});
