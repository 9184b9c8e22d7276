import type { Approach, Variant } from '../../model/approach';
import { buildkitRootless } from './buildkitRootless';
import { dindSameContainer } from './dindSameContainer';
import { dindSidecar } from './dindSidecar';
import { dockerSocket } from './dockerSocket';

/** Every approach: the three at the centre first, side by side, then the others. */
const registry = [dindSameContainer, dockerSocket, dindSidecar, buildkitRootless] as const;

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

/** Title of an approach or variant, as it stands in headings: `DinD sidecar, unix socket`. */
export function refTitle(ref: string): string {
  const approach = approachOf(ref);
  if (!approach) return ref;
  const variant = approach.variants.find((candidate) => candidate.id === ref);
  if (!variant || approach.variants.length === 1) return approach.title;
  return `${approach.title}, ${variant.inTitle}`;
}
