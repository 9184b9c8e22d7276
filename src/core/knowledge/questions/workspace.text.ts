import type { HowToFindOut } from '../../model/question';
import { cite } from '../cite';

export const howToFindOut: HowToFindOut = {
  command: "git grep -nE 'docker(file)? *\\{|agent *\\{ *docker|docker\\.image|docker run'",
  read: 'agent { docker { … } } and docker.image(…).inside always mount the workspace: yes. A docker run does where -v or --mount names the workspace, $PWD or pwd; look for backslashes at the end of its lines. A compose file does where a volume begins with a dot.',
  sources: cite('dood-bind-paths', 'observed-node'),
};
