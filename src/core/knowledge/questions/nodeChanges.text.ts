import type { HowToFindOut } from '../../model/question';
import { cite } from '../cite';

export const howToFindOut: HowToFindOut = {
  command: 'kubectl auth can-i patch nodes',
  read: 'yes means that you may label and taint. A sysctl or another image is up to whoever runs the node pools: ask them.',
  sources: cite('buildkit-rootless', 'bottlerocket-userns', 'talos-kspp'),
};
