/**
 * What Slipway's core costs: figures and ratios, never a verdict. Machines differ and are noisy: read the ratios, and
 * compare figures of one machine only.
 */
import { cpus } from 'node:os';
import { questionIds } from '../../src/core/model/vocabulary';
import { allVariants, approaches, solutionOf } from '../../src/core/knowledge/approaches';
import { scenarios } from '../../src/core/knowledge/scenarios';
import { infer } from '../../src/core/environment/infer';
import { decide } from '../../src/core/decide/decide';
import { outcomeOf } from '../../src/core/decide/outcome';
import { scoreOf } from '../../src/core/decide/rate';
import { judgeables, verdictAlone } from '../../src/core/decide/verdict';
import { whatWouldChange } from '../../src/core/decide/whatWouldChange';
import { inspectPlan } from '../../src/core/inspect/inspect';
import { plan } from '../../src/core/plan/plan';
import type { Plan } from '../../src/core/model/plan';
import type { RenderOptions } from '../../src/core/model/render';
import { formatsFor, render } from '../../src/core/render';
import { allDefaultCombinations, fingerprintOf } from '../../src/core/testing/combinations';
import { median, perSecond, round, seeded, thousands, times, timesOf } from './measure';
import { someAnswers } from './worlds';

const random = seeded(2026);
const every = questionIds.length;
const worlds = Array.from({ length: 2000 }, () => someAnswers(Math.ceil(random() * every), random));
const complete = Array.from({ length: 2000 }, () => someAnswers(every, random));
const situations = [...scenarios.map(({ answers }) => answers), ...worlds.slice(0, 150)];
const line = (what: string, figure: string): void => console.log(`${what.padEnd(58)} ${figure}`);

console.log(
  `${approaches.length} approaches, ${allVariants.length} variants, ${every} questions; Node ${process.version}, ${cpus()[0]?.model.trim() ?? ''}`,
);

// A decision: infer, judge every variant and every pair, rank.
const decideOnce = (answers: (typeof worlds)[number]): unknown => outcomeOf(infer(answers));
line('decisions per second, any answers', thousands(perSecond(worlds, decideOnce)));
line('decisions per second, every question answered', thousands(perSecond(complete, decideOnce)));
line('infer alone, per second', thousands(perSecond(worlds, (answers) => infer(answers))));

// What the page does after an answer: with words, open questions, advice.
line(
  'decide with words and open questions, median',
  `${round(median(times(situations, (a) => decide(a))), 2)} ms`,
);

const refs = situations.map((answers) => [answers, decide(answers).shown] as const);
line('plan, median', `${round(median(times(refs, ([answers, ref]) => plan(answers, ref))), 2)} ms`);
line('plans per second', thousands(perSecond(refs, ([answers, ref]) => plan(answers, ref))));
const plans = refs.map(([answers, ref]) => [answers, plan(answers, ref)] as const);
line(
  'inspect, median',
  `${round(median(times(plans, ([answers, drawn]) => inspectPlan(drawn, answers))), 2)} ms`,
);
const renderAll = (drawn: Plan, options?: RenderOptions): unknown =>
  formatsFor(drawn)
    .filter(({ refused }) => refused === undefined)
    .map(({ format }) => render(drawn, format.id, options));
for (const comments of [undefined, 'why', 'all'] as const) {
  line(
    `render of all formats, ${comments === undefined ? 'as the page opens' : `comments “${comments}”`}, median`,
    // Of a plan that nobody has rendered: what formats have in common is kept for each plan.
    `${round(
      median(
        timesOf(
          refs,
          ([answers, ref]) => plan(answers, ref),
          (drawn) => renderAll(drawn, comments && { comments }),
        ),
      ),
      2,
    )} ms`,
  );
}

const update = (answers: (typeof worlds)[number]): unknown => {
  const { best, shown } = decide(answers);
  const drawn = plan(answers, best ? solutionOf(best.refs) : shown);
  const [first] = formatsFor(drawn).filter(({ refused }) => refused === undefined);
  return [inspectPlan(drawn, answers), first && render(drawn, first.format.id)];
};
const updates = times(situations, update);
line('one full update (decide, plan, inspect, render), median', `${round(median(updates), 2)} ms`);
line(
  '  the slowest twentieth begins at',
  `${round(updates.toSorted((a, b) => a - b)[Math.floor(updates.length * 0.95)] ?? 0, 2)} ms`,
);
line(
  'what would change it, one approach, median',
  `${round(median(times(situations.slice(0, 60), (answers) => whatWouldChange(answers, 'dind-sidecar', 'best', 1))), 2)} ms`,
);

// Enumeration: every combination that laws 1 to 3 run over, drawn.
const begun = performance.now();
let count = 0;
for (const combination of allDefaultCombinations()) {
  fingerprintOf(combination);
  count += 1;
}
const seconds = (performance.now() - begun) / 1000;
line(
  'full enumeration with default options',
  `${thousands(count)} combinations in ${round(seconds)} s, ${thousands(count / seconds)} per second`,
);

// Growth: microseconds for each variant and each answered question should not rise.
console.log('\njudging the first variants of the registry in one world: microseconds, and per variant');
for (const share of [0.25, 0.5, 0.75, 1]) {
  const some = judgeables.slice(0, Math.ceil(judgeables.length * share));
  const rate = perSecond(complete, (answers) => {
    const environment = infer(answers);
    for (const one of some) {
      verdictAlone(one, environment);
      scoreOf([one.variant], environment);
    }
  });
  line(`  ${some.length} variants`, `${round(1e6 / rate)} µs, ${round(1e6 / rate / some.length, 2)} µs each`);
}
console.log('\na decision by the number of answered questions: microseconds');
for (const answered of [0, 4, 8, 12, every]) {
  const some = Array.from({ length: 500 }, () => someAnswers(answered, random));
  line(`  ${answered} answered`, `${round(1e6 / perSecond(some, decideOnce))} µs`);
}
