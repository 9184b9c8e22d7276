import type { OptionId } from '../model/vocabulary';

type NodeOs = OptionId<'nodeOs'>;

/** How OS-IMAGE begins (PRETTY_NAME of os-release), and what that is in our vocabulary. */
const images: readonly (readonly [RegExp, NodeOs])[] = [
  [/^Debian\b/i, 'debian'],
  [/^Amazon Linux 2023\b/i, 'amazon-linux-2023'],
  [/^Bottlerocket\b/i, 'bottlerocket'],
  [/^Container-Optimized OS\b/i, 'cos'],
  [/^(?:Microsoft )?Azure Linux\b|^CBL-Mariner\b|^Common Base Linux Mariner\b/i, 'azure-linux'],
  [/^Red Hat Enterprise Linux CoreOS\b|^RHCOS\b/i, 'rhcos'],
  [/^Flatcar\b/i, 'flatcar'],
  [/^Talos\b/i, 'talos'],
];

export const isWindowsImage = (osImage: string | undefined): boolean => /^Windows\b/i.test(osImage ?? '');

/**
 * Takes OS-IMAGE; gives the node's system in our vocabulary. Nothing for Windows, and for an Ubuntu that does not
 * say its release: 24.04 and later restrict user namespaces, earlier ones do not.
 */
export function nodeOsOf(osImage: string): NodeOs | undefined {
  if (isWindowsImage(osImage)) return undefined;
  if (/^Ubuntu\b/i.test(osImage)) {
    const [, year, month] = /^Ubuntu (\d{2})\.(\d{2})\b/i.exec(osImage) ?? [];
    if (year === undefined || month === undefined) return undefined;
    return Number(`${year}${month}`) >= 2404 ? 'ubuntu-24.04' : 'ubuntu-older';
  }
  return images.find(([image]) => image.test(osImage))?.[1] ?? 'other';
}
