import { listOf } from './check';
import { referenceOf } from './image';

/** Registries whose images anybody may pull: a prefix for all of them is meant for these. */
const publicHosts: readonly string[] = [
  'docker.io',
  'quay.io',
  'ghcr.io',
  'gcr.io',
  'registry.k8s.io',
  'mcr.microsoft.com',
];

/**
 * Takes an image and what a reader typed as mirror; gives the image as that mirror has it. A mirror of one registry has
 * the names of that registry, library/docker for docker; one for all has the host of every registry but Docker Hub in
 * between (sources `harbor-proxy`, `ecr-pull-through`, `distribution-reference`).
 */
export function mirrored(image: string, mirror: string | undefined): string {
  if (mirror === undefined || mirror === '') return image;
  const { host, path, rest } = referenceOf(image);
  const entries = listOf(mirror).map((entry) => entry.split('=', 2));
  const own = entries.find(([registry, prefix]) => prefix !== undefined && registry === host)?.[1];
  if (own !== undefined) return `${own}/${path}${rest}`;
  const all = entries.find(([, prefix]) => prefix === undefined)?.[0];
  if (all === undefined || !publicHosts.includes(host)) return image;
  return host === 'docker.io' ? `${all}/${path}${rest}` : `${all}/${host}/${path}${rest}`;
}
