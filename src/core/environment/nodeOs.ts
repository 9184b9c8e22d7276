import { nodeSystems, osWithoutUserNamespaces } from '../knowledge/nodeSystems';
import type { OptionId } from '../model/vocabulary';

export const isWindowsImage = (osImage: string | undefined): boolean => /^Windows\b/i.test(osImage ?? '');

/** Takes OS-IMAGE; gives the node's system in our vocabulary. Nothing for Windows, and for an Ubuntu without a release. */
export function nodeOsOf(osImage: string): OptionId<'nodeOs'> | undefined {
  const found = nodeSystems.find(({ image }) => image?.test(osImage));
  if (found) return found.id;
  return isWindowsImage(osImage) || /^Ubuntu\b/i.test(osImage) ? undefined : 'other';
}

/** Whether a system ships without room for user namespaces, whatever its runtime says. */
export const limitsUserNamespaces = (nodeOs: OptionId<'nodeOs'>): boolean =>
  osWithoutUserNamespaces.includes(nodeOs);
