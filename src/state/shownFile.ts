import type { LinkState, Plan } from '../core';
import { withoutHighlight } from './change';
import { hrefOf } from './store';

/** Longest address that is written into a file. */
const LINK_IN_FILE = 2000;

/** The format that the manifest shows first. */
export const firstFormat = ({ ci }: Plan): 'jenkinsfile' | 'pod-yaml' =>
  ci === 'jenkins' ? 'jenkinsfile' : 'pod-yaml';

/**
 * The link that stands in the first comment of a file, or undefined where it would be too long. What the present link
 * points at is no part of it: every place counts the same lines.
 */
export function linkInFile(link: LinkState): string | undefined {
  const address = new URL(hrefOf('manifest', withoutHighlight(link)), location.href).href;
  return address.length <= LINK_IN_FILE ? address : undefined;
}
