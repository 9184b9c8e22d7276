import type { Approach, Variant } from '../../model/approach';
import { buildkitRootless } from './buildkitRootless';
import { dindSameContainer } from './dindSameContainer';
import { dindSidecar } from './dindSidecar';
import { dockerSocket } from './dockerSocket';

/** Every approach: the three at the centre first, side by side, then the others. */
export const approaches: readonly Approach[] = [
  dindSameContainer,
  dockerSocket,
  dindSidecar,
  buildkitRootless,
];

export const approachOf = (ref: string): Approach | undefined =>
  approaches.find((approach) => approach.id === ref.split('/')[0]);

/** The variant of a whole reference such as `dind-sidecar/tls`; undefined for an unknown one. */
export function variantOf(ref: string): { approach: Approach; variant: Variant } | undefined {
  const approach = approachOf(ref);
  const variant = approach?.variants.find((candidate) => candidate.id === ref);
  return approach && variant ? { approach, variant } : undefined;
}

export const allVariants: readonly Variant[] = approaches.flatMap((approach) => approach.variants);

/** Title of an approach or variant, as it stands in headings: `DinD sidecar, unix socket`. */
export function refTitle(ref: string): string {
  const approach = approachOf(ref);
  if (!approach) return ref;
  const variant = approach.variants.find((candidate) => candidate.id === ref);
  if (!variant || approach.variants.length === 1) return approach.title;
  return `${approach.title}, ${lowerFirst(variant.title)}`;
}

const lowerFirst = (text: string): string =>
  /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
