import type { HowToFindOut } from '../../model/question';
import { cite } from '../cite';

export const howToFindOut: HowToFindOut = {
  command:
    "grep -rnE 'cache-(to|from)|\\.m2|\\.npm|/root/\\.cache' --include=Jenkinsfile --include='*.sh' --include='*.y*ml' .",
  read: 'Hits mean that somebody relies on a cache. No hits and fast enough builds mean that a cold start is fine.',
  sources: cite('moby-data-root', 'docker-buildx-cache'),
};
