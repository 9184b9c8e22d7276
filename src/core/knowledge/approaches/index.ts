import type { Approach, Variant } from '../../model/approach';
import type { OptionId } from '../../model/vocabulary';
import { buildahRootless } from './buildahRootless';
import { buildkitRootless } from './buildkitRootless';
import { buildkitService } from './buildkitService';
import { buildkitUserns } from './buildkitUserns';
import { dindSameContainer } from './dindSameContainer';
import { dindSidecar } from './dindSidecar';
import { dockerSocket } from './dockerSocket';
import { externalBuilder } from './externalBuilder';
import { kubedock } from './kubedock';
import { languageBuilder } from './languageBuilder';
import { podContainers } from './podContainers';
import { kanikoFork } from './kanikoFork';

/** Every approach: the three at the centre first, side by side, then the others. */
const registry = [
  dindSameContainer,
  dockerSocket,
  dindSidecar,
  buildkitRootless,
  buildkitUserns,
  buildkitService,
  buildahRootless,
  kanikoFork,
  languageBuilder,
  kubedock,
  podContainers,
  externalBuilder,
] as const;

/** The ids of the registry. A record over them has an entry for each approach, or does not compile. */
export type ApproachId = (typeof registry)[number]['id'];

export const approaches: readonly Approach<ApproachId>[] = registry;

export const approachOf = (ref: string): Approach<ApproachId> | undefined =>
  approaches.find((approach) => approach.id === ref.split('/')[0]);

/** The variant of a whole reference such as `dind-sidecar/tls`; undefined for an unknown one. */
export function variantOf(ref: string): { approach: Approach; variant: Variant } | undefined {
  const approach = approachOf(ref);
  const variant = approach?.variants.find((candidate) => candidate.id === ref);
  return approach && variant ? { approach, variant } : undefined;
}

export const allVariants: readonly Variant[] = approaches.flatMap((approach) => approach.variants);

const owners = new Map<string, ApproachId>(
  approaches.flatMap(({ id, variants }) => variants.map((variant) => [variant.id, id] as const)),
);

/** The id of the approach that a variant belongs to. */
export function approachIdOf(variant: Variant): ApproachId {
  const id = owners.get(variant.id);
  if (id === undefined) throw new Error(`no approach has the variant ${variant.id}`);
  return id;
}

/** The jobs that a variant does. */
export const coversOf = (variant: Variant): readonly OptionId<'jobs'>[] =>
  variant.covers ?? approachOf(variant.id)?.covers ?? [];

/** The references of a solution: it is one, or two with a comma between them, as links write it. */
export const refsOf = (solution: string): readonly string[] => solution.split(',');

/** A solution as links write it. */
export const solutionOf = (refs: readonly string[]): string => refs.join(',');

/**
 * Which of these jobs each variant of a solution does: the first one that covers it. Null where the solution is no
 * solution for them: one does nothing, or a job is left.
 */
export function shareJobs(
  variants: readonly Variant[],
  jobs: readonly OptionId<'jobs'>[],
): readonly (readonly OptionId<'jobs'>[])[] | null {
  const { shares, undone } = partsOf(variants, jobs);
  return undone.length > 0 || shares.some((share) => share.length === 0) ? null : shares;
}

/** Which of these jobs each variant does, the first one that covers it, and those that none does. */
export function partsOf(
  variants: readonly Variant[],
  jobs: readonly OptionId<'jobs'>[],
): {
  readonly shares: readonly (readonly OptionId<'jobs'>[])[];
  readonly undone: readonly OptionId<'jobs'>[];
} {
  const owner = jobs.map((job) => variants.findIndex((variant) => coversOf(variant).includes(job)));
  const of = (index: number) => jobs.filter((_, position) => owner[position] === index);
  return { shares: variants.map((_, index) => of(index)), undone: of(-1) };
}

/** Title of a solution, as it stands in headings: `DinD sidecar, unix socket`; of two, “Kaniko with kubedock”. */
export const refTitle = (solution: string): string => refsOf(solution).map(titleOf).join(' with ');

/** Title of an approach or variant. */
function titleOf(ref: string): string {
  const approach = approachOf(ref);
  if (!approach) return ref;
  const variant = approach.variants.find((candidate) => candidate.id === ref);
  if (!variant || approach.variants.length === 1) return approach.title;
  return `${approach.title}, ${variant.inTitle}`;
}
