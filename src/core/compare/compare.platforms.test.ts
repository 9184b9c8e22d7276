import { expect, it } from 'vitest';
import { vocabulary, type Answers } from '../model/vocabulary';
import { allVariants } from '../knowledge/approaches';
import { evaluate } from '../environment/evaluate';
import { infer } from '../environment/infer';
import { inspectPlan } from '../inspect/inspect';
import { plan } from '../plan/plan';
import { assumedAnswers } from '../environment/assume';
import { answersFor, baseWorld, Problems } from '../testing/combinations';

/** Risks that rest on the platform are declared with a condition, and found under it: on every platform. */
it('the risks of a variant are those of its manifest on every platform and system', () => {
  const problems = new Problems();
  let count = 0;
  for (const variant of allVariants) {
    const world = answersFor({ ref: variant.id, world: baseWorld(variant.id), options: {} });
    for (const platform of vocabulary.platform) {
      for (const nodeOs of ['amazon-linux-2023', 'ubuntu-older'] as const) {
        const answers: Answers = assumedAnswers(infer({ ...world, platform, nodeOs }));
        const environment = infer(answers);
        const drawn = plan(answers, variant.id);
        if (drawn.blockedBy.length > 0) continue;
        count += 1;
        const conditional = (variant.risksWhen ?? [])
          .filter(({ when }) => evaluate(when, environment) === 'yes')
          .map(({ risk }) => risk);
        const declared = [...variant.risks, ...conditional].toSorted();
        const found = [...new Set(inspectPlan(drawn, answers).findings.map(({ risk }) => risk))].toSorted();
        if (declared.join() !== found.join())
          problems.add(
            `${variant.id}: declares ${declared.join()}, found ${found.join()}`,
            `${platform} ${nodeOs}`,
          );
      }
    }
  }
  expect(problems.list()).toEqual([]);
  expect(count).toBeGreaterThan(100);
});
