import { allVariants, coversOf, refsOf, variantOf } from '../knowledge/approaches';
import { vocabulary, type OptionId } from '../model/vocabulary';

const builders = allVariants.filter((variant) => coversOf(variant).join() === 'build-image');
const runners = allVariants.filter(
  (variant) =>
    !coversOf(variant).includes('build-image') && variantOf(variant.id)?.approach.group === 'daemonless',
);

/** Every builder with everything that runs containers without a daemon, as references of solutions. */
export const builderPairs: readonly string[] = builders.flatMap((builder) =>
  runners.map((runner) => `${builder.id},${runner.id}`),
);

/** Jobs of both halves: all that they do, and one that builds with each of the others. */
export function jobsOfPair(pair: string): (readonly OptionId<'jobs'>[])[] {
  const variants = refsOf(pair).flatMap((ref) => variantOf(ref)?.variant ?? []);
  const own = variants.flatMap((variant) => coversOf(variant));
  const all = vocabulary.jobs.filter((job) => own.includes(job));
  return [all, ...all.filter((job) => job !== 'build-image').map((job) => ['build-image', job] as const)];
}
