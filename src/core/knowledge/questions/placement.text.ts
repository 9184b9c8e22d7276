import type { HowToFindOut } from '../../model/question';
import { cite } from '../cite';

export const howToFindOut: HowToFindOut = {
  command: "grep -rnE '^ *agent +(any|none|\\{)|label' --include=Jenkinsfile .",
  read: 'agent any, or a label of the built-in node, builds on the controller as long as it has executors: see Manage Jenkins, Nodes.',
  sources: cite('jenkins-controller-isolation', 'jenkins-helm'),
};
