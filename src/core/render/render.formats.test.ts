import { describe, expect, it } from 'vitest';
import type { OptionId } from '../model/vocabulary';
import { allVariants } from '../knowledge/approaches';
import { approaches } from '../knowledge/approaches';
import { plan } from '../plan/plan';
import { differences, readers } from '../testing/readBack';
import { distinctPods, isFull, nameOf, planOf, Problems, sample, stopwatch } from '../testing/combinations';
import { formats, formatsFor, render } from '.';

const minutes = 60_000;
const levels = ['none', 'why', 'all'] as const;
const systems: readonly OptionId<'ci'>[] = ['jenkins', 'gitlab', 'github-arc', 'tekton', 'argo', 'plain'];

describe('law 8: what a format carries of the pod is the plan’s', () => {
  it('every format has a reader', () => {
    expect(formats.map(({ id }) => id).filter((id) => !readers[id])).toEqual([]);
  });

  it(
    'in every distinct class of pods, read back by libraries',
    { timeout: (isFull ? 30 : 5) * minutes },
    () => {
      const time = stopwatch();
      const problems = new Problems();
      const refused = new Map<string, number>();
      let texts = 0;
      const chosen = sample(distinctPods(), isFull ? Infinity : 150);
      for (const [index, combination] of chosen.entries()) {
        // Each pod in the words of one system, the next one in those of another; a full run takes each.
        const own = isFull ? systems : [systems[index % systems.length]!];
        for (const ci of own) {
          // On the controller every second time.
          const placement = Math.floor(index / systems.length) % 2 === 0 ? 'agent' : 'controller';
          const drawn = planOf({ ...combination, world: { ...combination.world, ci, placement } });
          for (const { format, refused: reason } of formatsFor(drawn)) {
            if (reason !== undefined) {
              refused.set(format.id, (refused.get(format.id) ?? 0) + 1);
              continue;
            }
            const rendered = render(drawn, format.id, { comments: levels[index % 3]! });
            texts += rendered.files.length;
            const read = readers[format.id]!(rendered, drawn);
            for (const difference of differences(rendered, drawn, read))
              problems.add(`${format.id} ${difference}`, `ci=${ci} ${nameOf(combination)}`);
          }
        }
      }
      console.log(
        time(
          `Law 8: ${chosen.length} pods in the words of ${systems.length} systems, ${texts} files read back`,
        ),
      );
      expect(problems.list()).toEqual([]);
    },
  );

  it('in every variant, for every system', { timeout: 5 * minutes }, () => {
    const problems = new Problems();
    for (const { id: ref } of allVariants) {
      const covered = approaches.find(({ id }) => ref.startsWith(`${id}/`))?.covers;
      for (const ci of systems) {
        const jobs = covered ?? ['build-image'];
        const drawn = plan({ ci, jobs: [...jobs], workspace: 'docker-run' }, ref);
        for (const { format, refused } of formatsFor(drawn)) {
          if (refused !== undefined) continue;
          const rendered = render(drawn, format.id);
          for (const difference of differences(rendered, drawn, readers[format.id]!(rendered, drawn)))
            problems.add(`${format.id} ${difference}`, `${ref} ${ci}`);
        }
      }
    }
    expect(problems.list()).toEqual([]);
  });
});
