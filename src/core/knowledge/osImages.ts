import type { Cited } from '../model/source';
import type { OptionId } from '../model/vocabulary';
import { cite } from './cite';

/** How OS-IMAGE begins (PRETTY_NAME of os-release), and what that is in our vocabulary. */
export interface OsImage extends Cited {
  readonly image: RegExp;
  readonly nodeOs: OptionId<'nodeOs'>;
  /** Ships `user.max_user_namespaces = 0`, which the handlers of the runtime do not tell. */
  readonly limitsUserNamespaces?: true;
}

/** The first that matches counts; what matches none is another system. */
export const osImages: readonly OsImage[] = [
  // 24.04 and later restrict user namespaces, earlier ones do not.
  {
    image: /^Ubuntu (?:24\.(?:0[4-9]|1\d)|(?:2[5-9]|[3-9]\d)\.\d{2})\b/i,
    nodeOs: 'ubuntu-24.04',
    sources: cite('buildkit-rootless'),
  },
  { image: /^Ubuntu \d{2}\.\d{2}\b/i, nodeOs: 'ubuntu-older', sources: cite('buildkit-rootless') },
  { image: /^Debian\b/i, nodeOs: 'debian', sources: cite('node-formats') },
  { image: /^Amazon Linux 2023\b/i, nodeOs: 'amazon-linux-2023', sources: cite('node-formats') },
  {
    image: /^Bottlerocket\b/i,
    nodeOs: 'bottlerocket',
    limitsUserNamespaces: true,
    sources: cite('bottlerocket-userns'),
  },
  { image: /^Container-Optimized OS\b/i, nodeOs: 'cos', sources: cite('node-formats') },
  {
    image: /^(?:Microsoft )?Azure Linux\b|^CBL-Mariner\b|^Common Base Linux Mariner\b/i,
    nodeOs: 'azure-linux',
    sources: cite('node-formats'),
  },
  {
    image: /^Red Hat Enterprise Linux CoreOS\b|^RHCOS\b/i,
    nodeOs: 'rhcos',
    sources: cite('node-formats'),
  },
  { image: /^Flatcar\b/i, nodeOs: 'flatcar', sources: cite('node-formats') },
  { image: /^Talos\b/i, nodeOs: 'talos', limitsUserNamespaces: true, sources: cite('talos-kspp') },
];

/** Images of nodes that are containers, where the platform has such nodes. */
export const containerImage = /^(?:Debian|Ubuntu)\b/i;

/** Kernels with this ending are Ubuntu's. Under an image of another distribution the node is a container. */
export const foreignKernel: Cited & { readonly image: RegExp; readonly kernel: RegExp } = {
  image: /^Debian\b/i,
  kernel: /-generic$/,
  sources: cite('node-formats'),
};
