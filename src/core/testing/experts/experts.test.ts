import { describe, expect, it } from 'vitest';
import {
  adviceText,
  decide,
  decisionFor,
  infer,
  inspectPlan,
  noteWhy,
  plan,
  refTitle,
  riskOf,
  riskTexts,
  type Answers,
  type Decision,
  type Solution,
} from '../../index';
import { alwaysSays, neverOurs } from './everywhere';
import { expertScenarios } from '.';
import { isAcceptable, isRef } from './acceptable';
import type { Expected, ExpertRef, ExpertScenario } from './scenario';

/** What an answer says: the ids of the risks in its plans, and every sentence that a reader of it meets. */
interface Said {
  readonly risks: ReadonlySet<string>;
  readonly text: string;
}

async function saidBy(answers: Answers, decision: Decision): Promise<Said> {
  const { best, advice } = decision;
  const advised = advice
    ? [(await adviceText(advice.id)).text, ...advice.reconsider.flat().map(({ say }) => say)]
    : [];
  const plans = (best?.refs ?? []).map((ref) => plan(answers, ref));
  const findings = plans.flatMap((drawn) => inspectPlan(drawn, answers).findings);
  const judged = (best?.refs ?? []).flatMap((ref) => decisionFor(decision, ref) ?? []);
  const { inferences, contradictions } = infer(answers);
  const found = [...new Set(findings.map(({ risk }) => risk))];
  const explained = await Promise.all(
    found.map(async (id) => {
      const { text } = await riskTexts[id]!();
      return [riskOf(id)?.title ?? '', riskOf(id)?.says ?? '', text.goesWrong];
    }),
  );
  return {
    risks: new Set(findings.map(({ risk }) => risk)),
    text: [
      ...judged.flatMap(({ sentence, reasons }) => [sentence, ...reasons.map(({ text }) => text)]),
      ...plans.flatMap(({ warnings, assumptions, notes, steps, placeholders }) => [
        ...warnings.map(({ text }) => text),
        ...assumptions.map(({ why }) => why),
        ...Object.values(notes).flatMap((note) => [note.short, noteWhy(note)]),
        ...steps.flatMap(({ title, note }) => [title, note.short, noteWhy(note)]),
        ...placeholders.map(({ what }) => what),
      ]),
      ...(best?.refs ?? []).map(refTitle),
      ...findings.map(({ message }) => message),
      ...explained.flat(),
      ...inferences.map(({ why }) => why),
      ...contradictions.map(({ message }) => message),
      ...advised,
    ].join('\n'),
  };
}

const isSaid = ({ risks, text }: Said, expected: Expected): boolean =>
  typeof expected === 'string' ? risks.has(expected) : expected.test(text);

/** What this recommendation must say here: always, in this situation, and because it is this one. */
function expectedOf(
  { mustWarn, mustWarnIf = {} }: ExpertScenario,
  best: Solution | null,
): readonly Expected[] {
  const of = (table: { readonly [R in ExpertRef]?: readonly Expected[] }): readonly Expected[] =>
    Object.entries(table)
      .filter(([named]) => best?.refs.some((ref) => isRef(ref, named)))
      .flatMap(([, expected]) => expected);
  return [...of(alwaysSays), ...mustWarn, ...of(mustWarnIf)];
}

/** Written from the sources, before and without the rules: what a senior engineer would answer. */
describe('an expert would agree', () => {
  it.each(expertScenarios.map((scenario) => [scenario.sentence, scenario] as const))(
    '%s',
    async (_sentence, scenario) => {
      const { answers, acceptable, impossible, provisional } = scenario;
      const decision = decide(answers);
      const { best } = decision;
      const refs = best?.refs ?? [];

      const right = acceptable.some((candidate) => isAcceptable(refs, candidate));
      expect.soft({ recommended: refs, right }, `one of ${JSON.stringify(acceptable)}`).toMatchObject({
        right: true,
      });
      if (!best) expect.soft(decision.advice, 'nothing fits, so there is advice').not.toBeNull();
      if (provisional) expect.soft(best?.provisional, 'provisional').toBe(true);

      const verdicts = impossible.map((ref) => {
        const approach = decision.approaches.find(({ id }) => id === ref);
        return [ref, (approach ?? decisionFor(decision, ref))?.verdict];
      });
      expect
        .soft(
          verdicts.filter(([, verdict]) => verdict !== 'blocked'),
          'impossible',
        )
        .toEqual([]);

      const said = await saidBy(answers, decision);
      const unsaid = expectedOf(scenario, best).filter((expected) => !isSaid(said, expected));
      expect.soft(unsaid.map(String), `not said by ${refs.join(' + ') || 'the advice'}`).toEqual([]);
      expect
        .soft(
          neverOurs.filter((risk) => said.risks.has(risk)),
          'our own mistakes',
        )
        .toEqual([]);
    },
  );
});

it('the risks that no manifest of ours may have are risks that the inspection knows', () => {
  expect(neverOurs.filter((risk) => !riskOf(risk))).toEqual([]);
});
