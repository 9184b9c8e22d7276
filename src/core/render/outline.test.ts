import { describe, expect, it } from 'vitest';
import { scenarios } from '../knowledge/scenarios';
import { allVariants } from '../knowledge/approaches';
import { plan } from '../plan/plan';
import type { Plan } from '../model/plan';
import { distinctPods, isFull, nameOf, planOf, Problems, sample } from '../testing/combinations';
import { render } from '.';
import { outline } from './outline';

const link = 'https://example.com/slipway/manifest/#v=1&jobs=build-image';

/** Where an outline says something else than the file, or undefined. */
function difference(drawn: Plan): string | undefined {
  const shown = outline(drawn, link);
  const format = drawn.ci === 'jenkins' ? 'jenkinsfile' : 'pod-yaml';
  const [file] = render(drawn, format, { link }).files;
  if (!shown || !file) return 'nothing to compare';
  if (shown.file !== file.name) return `${shown.file} is ${file.name}`;
  const from = shown.first - 1;
  const lines = file.lines.slice(from, from + shown.lines.length);
  const index = shown.lines.findIndex((line, at) => JSON.stringify(line) !== JSON.stringify(lines[at]));
  if (index >= 0) return `“${shown.lines[index]?.text}” is “${lines[index]?.text}”`;
  const beyond = [file.lines[from - 1], file.lines[from + lines.length]];
  return beyond.some((line) => line?.path.includes('#/')) ? 'the file says more of the pod' : undefined;
}

describe('an outline', () => {
  it('is the file itself, line by line, in every variant and scenario', { timeout: 240_000 }, () => {
    const problems = new Problems();
    for (const { id } of allVariants)
      for (const scenario of scenarios) {
        const found = difference(plan(scenario.answers, id));
        if (found !== undefined) problems.add(found, `${id} ${scenario.id}`);
      }
    for (const combination of sample(distinctPods(), isFull ? Infinity : 100)) {
      const found = difference(planOf(combination));
      if (found !== undefined) problems.add(found, nameOf(combination));
    }
    expect(problems.list()).toEqual([]);
  });
});
