import type { LinkState } from '../core';
import { leaving } from './change';
import { hrefOf } from './store';

/** Longest address that is written into a file. */
const LINK_IN_FILE = 2000;

/**
 * The link that stands in the first comment of a file, or undefined where it would be too long. It opens the format and
 * not one of its files, so that a text is the same whichever is open. What the present link points at is no part of it:
 * every place counts the same lines.
 */
export function linkInFile(link: LinkState): string | undefined {
  const { file: _file, ...rest } = leaving(link);
  const address = new URL(hrefOf('manifest', rest), location.href).href;
  return address.length <= LINK_IN_FILE ? address : undefined;
}
