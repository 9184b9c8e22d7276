import { describe, expect, it } from 'vitest';
import { isMapping, members, valueAt } from '../../model/path';
import type { Plan } from '../../model/plan';
import { allVariants } from '../../knowledge/approaches';
import { isFull, nameOf, optionCombinations, planOf, Problems, sampleOf } from '../../testing/combinations';
import { readers } from '../../testing/readBack';
import { formatsFor, render } from '..';

/** What breaks in Jenkins although it is legal YAML and legal Groovy. */
function* brokenRules(drawn: Plan, format: string): Generator<string> {
  const rendered = render(drawn, format);
  const groovy = rendered.files.find(({ language }) => language === 'groovy')?.text ?? '';
  if (/"""|\bsh\s*\(?\s*"/.test(groovy)) yield 'Groovy would interpolate a text';
  if (/kubernetes \{[^']*\blabel\b/.test(groovy)) yield 'a declarative pod has a label';
  if (/^\s*(?:cloud |containerTemplate)/m.test(groovy)) yield 'a deprecated or needless option';
  const read = readers[format]!(rendered, drawn);
  for (const pod of format === 'jenkins-controller' ? [] : read.pods) {
    if (
      isMapping(pod) &&
      Object.keys(pod).some((key) => !['apiVersion', 'kind', 'metadata', 'spec'].includes(key))
    )
      yield 'the pod has a key that is dropped in silence';
    const plain = members(valueAt(pod, '/spec/containers'));
    if (plain.length === 0) yield 'the pod has no containers';
    for (const { container } of read.steps ?? [])
      if (!plain.some(([key]) => key === `[${container}]`))
        yield `a step runs in ${container}, which is not plain`;
    const agent = valueAt(pod, '/spec/containers/[jnlp]');
    if (isMapping(agent) && ('command' in agent || 'args' in agent))
      yield 'the agent has a command of its own';
    if (JSON.stringify(valueAt(pod, '/spec/volumes/[workspace-volume]/emptyDir')) !== '{}')
      yield 'the workspace volume says what the plugin ignores';
    for (const [key, container] of [...members(valueAt(pod, '/spec/initContainers')), ...plain]) {
      const mount = valueAt(container, '/volumeMounts/[workspace-volume]/mountPath');
      if (mount !== undefined && mount !== '/home/jenkins/agent') yield `${key} has the workspace elsewhere`;
      if (isMapping(container) && 'livenessProbe' in container) yield `${key} has a liveness probe`;
      if (isMapping(container) && 'workingDir' in container)
        yield `${key} has a working directory of its own`;
      for (const [, variable] of members(valueAt(container, '/env')))
        if (isMapping(variable) && 'value' in variable && typeof variable['value'] !== 'string')
          yield 'a variable is no text';
    }
  }
}

describe('the forms of Jenkins', () => {
  it('break no rule of Jenkins', { timeout: 240_000 }, () => {
    const problems = new Problems();
    const chosen = allVariants.flatMap(({ id }) => sampleOf(() => optionCombinations(id), isFull ? 200 : 4));
    for (const combination of chosen) {
      const drawn = planOf({ ...combination, world: { ...combination.world, ci: 'jenkins' } });
      for (const { format, refused } of formatsFor(drawn)) {
        if (refused !== undefined || !format.ci?.includes('jenkins')) continue;
        for (const problem of brokenRules(drawn, format.id))
          problems.add(`${format.id}: ${problem}`, nameOf(combination));
      }
    }
    expect(problems.list()).toEqual([]);
  });
});
