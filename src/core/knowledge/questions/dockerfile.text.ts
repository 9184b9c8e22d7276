import type { HowToFindOut } from '../../model/question';
import { cite } from '../cite';

export const howToFindOut: HowToFindOut = {
  command: "git ls-files | grep -iE '(^|/)(Dockerfile|Containerfile)'",
  read: 'A Dockerfile that only copies the built program into a base image can go; one that installs packages has to stay.',
  sources: cite('k8s-pss', 'buildkit-rootless'),
};
