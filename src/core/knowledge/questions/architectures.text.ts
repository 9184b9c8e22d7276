import type { HowToFindOut } from '../../model/question';
import { cite } from '../cite';

export const howToFindOut: HowToFindOut = {
  command: 'kubectl get nodes -L kubernetes.io/arch',
  read: 'Run it where the images run, not where they are built. amd64 and arm64 in the last column mean several.',
  sources: cite('buildkit-readme'),
};
