import type { Question } from '../../model/question';
import { runsContainers } from '../conditions';

export const workspace: Question<'workspace'> = {
  id: 'workspace',
  group: 'jobs',
  title: 'Workspace',
  ask: 'Do those containers need the checkout?',
  why: 'The daemon resolves the path of a mount on its own filesystem. Where it does not see the checkout, the container starts with an empty directory and no error.',
  options: {
    none: { label: 'No', hint: 'they bring their own files' },
    pod: { label: 'Containers of the pod do', hint: 'steps in several containers of the agent pod' },
    'docker-run': { label: 'Yes, through docker run -v', hint: 'docker run -v "$WORKSPACE":/src' },
  },
  relevant: runsContainers,
  assume: 'docker-run',
  assumeWhy: 'A manifest that mounts the checkout in client and daemon also serves jobs that do not need it.',
  changed: [],
};
