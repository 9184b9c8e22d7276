import { osImages } from '../knowledge/osImages';
import type { OptionId } from '../model/vocabulary';

export const isWindowsImage = (osImage: string | undefined): boolean => /^Windows\b/i.test(osImage ?? '');

/** Takes OS-IMAGE; gives the node's system in our vocabulary. Nothing for Windows, and for an Ubuntu without a release. */
export function nodeOsOf(osImage: string): OptionId<'nodeOs'> | undefined {
  const found = osImages.find(({ image }) => image.test(osImage));
  if (found) return found.nodeOs;
  return isWindowsImage(osImage) || /^Ubuntu\b/i.test(osImage) ? undefined : 'other';
}

/** Whether a system ships without room for user namespaces, whatever its runtime says. */
export const limitsUserNamespaces = (nodeOs: OptionId<'nodeOs'>): boolean =>
  osImages.some((image) => image.nodeOs === nodeOs && image.limitsUserNamespaces === true);
