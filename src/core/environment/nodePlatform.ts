import {
  containerImage,
  containerPlatforms,
  foreignKernel,
  openServers,
  platformMarks,
  type PlatformMark,
} from '../knowledge/platformMarks';
import type { NodeFacts } from '../model/nodes';

const matches = (mark: RegExp | undefined, text: string | undefined): boolean =>
  mark === undefined || mark.test(text ?? '');

/** Takes a node; gives the mark of the platforms that it speaks for, nothing where it is silent. */
export const platformOf = (node: NodeFacts): PlatformMark | undefined =>
  platformMarks.find(
    ({ name, kubelet, osImage, nodeOs }) =>
      matches(name, node.name) &&
      matches(kubelet, node.kubelet) &&
      matches(osImage, node.osImage) &&
      (nodeOs === undefined || nodeOs === node.nodeOs),
  );

/** Whether pods land on the servers of the node's platform by default. */
export const hasOpenServers = (node: NodeFacts): boolean =>
  platformOf(node)?.platforms.some((platform) => openServers.platforms.includes(platform)) === true;

/** Whether a node is likely a container: then its image is not the system of the machine, which decides. */
export function isLikelyContainer(node: NodeFacts): boolean {
  const { osImage = '', kernel = '' } = node;
  if (foreignKernel.image.test(osImage) && foreignKernel.kernel.test(kernel)) return true;
  const platforms = platformOf(node)?.platforms ?? [];
  return (
    containerImage.test(osImage) &&
    platforms.some((platform) => containerPlatforms.platforms.includes(platform))
  );
}
