import type { HowToFindOut } from '../../model/question';
import { cite } from '../cite';

export const howToFindOut: HowToFindOut = {
  command: "git log --since='1 year ago' --format=%ae | sort -u",
  read: 'Addresses beyond your team mean several teams. If pull requests from forks are built without a review, the answer is anybody.',
  sources: cite('owasp-cicd'),
};
